import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { DescriptionError } from "./read/description-error.ts";
import { runGenerate } from "./run-generate.ts";

const root = resolve(import.meta.dirname, "../..");
try {
  const options = { check: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const { lines, isClean } = await runGenerate(root, { vendors: positionals, check: values.check });
  for (const line of lines) (isClean ? console.log : console.error)(line);
  process.exitCode = isClean ? 0 : 1;
} catch (error) {
  console.error(`generate: ${error instanceof Error ? error.message : error}`);
  if (error instanceof DescriptionError) console.error("Nothing was written.");
  process.exitCode = 1;
}
