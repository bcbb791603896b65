import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkManifests, listPublished, UNSET, writeManifests } from "./run-manifests.ts";

const root = resolve(import.meta.dirname, "../..");
try {
  const { values } = parseArgs({ options: { release: { type: "boolean", default: false } } });
  const folders = await listPublished(root);
  if (!values.release) for (const path of await writeManifests(root, folders)) console.log(`wrote ${path}`);
  const { faults, isRepositorySet } = await checkManifests(root, folders);
  for (const fault of faults) console.error(fault);
  if (!isRepositorySet) console.error(UNSET);
  if (faults.length > 0 || (values.release && !isRepositorySet)) process.exitCode = 1;
} catch (error) {
  console.error(`manifests: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
