import { LivespecError } from "@livespec/core/vendor";

/** Reason for which a string is not accepted as a UserSig. */
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
 * A string that is not accepted as a UserSig. Neither message nor properties repeat anything of it.
 *
 * - `Malformed`: it cannot be read.
 * - `SignatureMismatch`: another key signed it, or it was changed afterwards.
 * - `OtherApp`, `OtherIdentifier`: it speaks for another app or account.
 * - `Expired`: its time is over.
 * - `UserBufUnexpected`: it carries a userbuf, as a PrivateMapKey does, and none was asked for; `UserBufMissing`: the other
 *   way round; `OtherUserBuf`: it carries another one.
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
