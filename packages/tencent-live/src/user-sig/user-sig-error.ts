import { LivespecError } from "@livespec/core/vendor";

/** Reason why a string is not accepted as a UserSig. */
export type UserSigErrorCode =
  | "Malformed"
  | "SignatureMismatch"
  | "OtherApp"
  | "OtherIdentifier"
  | "Expired"
  | "UserBufUnexpected"
  | "UserBufMissing"
  | "OtherUserBuf"
  | "OtherRoom"
  | "PrivilegeMissing";

/**
 * A string that is not accepted as a UserSig. Neither message nor properties repeat any of it.
 *
 * - `Malformed`: it cannot be read.
 * - `SignatureMismatch`: another key signed it, or it was changed afterwards.
 * - `OtherApp`, `OtherIdentifier`: it belongs to another app or account.
 * - `Expired`: it has expired.
 * - `UserBufUnexpected`: it carries a userbuf, as a PrivateMapKey does, and none was expected; `UserBufMissing`: it carries
 * none, and one was expected; `OtherUserBuf`: it carries a different one.
 * - `OtherRoom`, `PrivilegeMissing`: a PrivateMapKey opens another room or does not allow enough.
 */
export class UserSigError extends LivespecError {
  override readonly name = "UserSigError";
  readonly code: UserSigErrorCode;
  readonly retryable = false;

  constructor(code: UserSigErrorCode, reason: string) {
    super(`UserSig: ${code}: ${reason}`);
    this.code = code;
  }
}
