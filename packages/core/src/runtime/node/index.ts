// Everything that depends on the runtime, behind one condition: a module that is not loaded costs nothing.
import { assertNodeVersion } from "./assert-node-version.ts";

export { toBase64 } from "./base64.ts";
export { createHmacSha256, createHmacSha256Sync, sha256Hex, sha256HexSync } from "./hash.ts";
export { isUntrusted, readPhase } from "./phase.ts";
export { openTracer } from "./tracer.ts";
export { createTransport } from "./transport.ts";
export { warn } from "./warn.ts";

// Runs before a client can be made. Some runtimes that resolve as Node does have no `process`.
assertNodeVersion(globalThis.process?.versions?.node);
