export { type Environment, environmentApp } from "../environment-app.ts";
export type { UserBufFields } from "../signer/user-buf.ts";
export type { UserSigClaims } from "../signer/user-sig.ts";
export { createPrivateMapKey, type PrivateMapKeyOptions } from "./create-private-map-key.ts";
export { createUserSig, type UserSigOptions } from "./create-user-sig.ts";
export { type DecodedUserSig, decodeUserSig } from "./decode-user-sig.ts";
export { type Privilege, privilegeBits } from "./privileges.ts";
export { UserSigError, type UserSigErrorCode } from "./user-sig-error.ts";
export type { VerifyClaimsOptions } from "./verify-claims.ts";
export {
  type DecodedPrivateMapKey,
  type VerifyPrivateMapKeyOptions,
  verifyPrivateMapKey,
} from "./verify-private-map-key.ts";
export { type VerifyUserSigOptions, verifyUserSig } from "./verify-user-sig.ts";
