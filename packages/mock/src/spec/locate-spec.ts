import { createRequire } from "node:module";

/**
 * Where the spec of a vendor lies: `openapi.yaml` under the condition `@livespec/source`, the bundled JSON otherwise.
 * Resolved by Node, so that the mock sees the same file as everything else in the process.
 */
export const locateSpec = (vendor: string): string =>
  createRequire(import.meta.url).resolve(`@livespec/specs/${vendor}.json`);
