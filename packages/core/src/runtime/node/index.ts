// What core takes from its host, behind one condition: a module that is not loaded costs nothing.
import { assertNodeVersion } from "./assert-node-version.ts";

export { toBase64 } from "./base64.ts";
export { createHmacSha256, createHostHmacSha256, hostSha256Hex, sha256Hex } from "./hash.ts";
export { isUntrusted, readPhase } from "./phase.ts";
export { tracer } from "./tracer.ts";
export { createTransport } from "./transport.ts";
export { warn } from "./warn.ts";

// Before anybody has made a client. Some that resolve as Node does have no `process`.
assertNodeVersion(globalThis.process?.versions?.node);
