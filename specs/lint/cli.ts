import { lintVendors } from "../lint.ts";

try {
  await lintVendors();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
