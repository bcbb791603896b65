// The same as ./node.ts from what every runtime has.
export { toBase64 } from "../base64/portable.ts";
export { createHmacSha256, sha256Hex } from "../hash/portable.ts";
export { createHostHmacSha256, hostSha256Hex } from "../hash/web.ts";
export { tracer } from "../observe/trace/portable.ts";
export { createTransport } from "../transport/fetch.ts";
export { isUntrusted, readPhase } from "../transport/phase/portable.ts";
export { warn } from "../warn/portable.ts";
