import { join, relative } from "node:path";
import { writeDocuments } from "./write-documents.ts";

const specs = join(import.meta.dirname, "..");

try {
  const files = await writeDocuments({ from: specs, to: join(specs, "dist") });
  for (const file of files) process.stdout.write(`specs/${relative(specs, file)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
