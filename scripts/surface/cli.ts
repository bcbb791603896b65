import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { findSurfaceFaults, renderReports } from "./surface-reports.ts";

const root = resolve(import.meta.dirname, "../..");
try {
  const reports = await renderReports(root);
  for (const change of await findSurfaceFaults(root, reports)) console.log(change);
  for (const { path, text } of reports) await writeFile(join(root, path), text);
} catch (error) {
  console.error(`surface: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
