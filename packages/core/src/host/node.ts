// What core takes from its host, behind one condition: a module that is not loaded costs nothing.
import { assertNodeVersion } from "./node/assert-node-version.ts";

export { toBase64 } from "../base64/node.ts";
export { createHmacSha256, createHostHmacSha256, hostSha256Hex, sha256Hex } from "../hash/node.ts";
export { tracer } from "../observe/trace/node.ts";
export { createTransport } from "../transport/node/transport.ts";
export { isUntrusted, readPhase } from "../transport/phase/node.ts";
export { warn } from "../warn/node.ts";

// Before anybody has made a client. Some that resolve as Node does have no `process`.
assertNodeVersion(globalThis.process?.versions?.node);
