// The same exports as ../node/index.ts, made of what every runtime has.
export { toBase64 } from "./base64.ts";
export { createHmacSha256, sha256Hex } from "./hash.ts";
export { createHmacSha256Sync, sha256HexSync } from "./hash-sync.ts";
export { isUntrusted, readPhase } from "./phase.ts";
export { openTracer } from "./tracer.ts";
export { createTransport } from "./transport.ts";
export { warn } from "./warn.ts";
