/** Why a text is no UserSig, or none that is accepted. */
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
 * A text is no UserSig, or none that is accepted. Neither message nor properties repeat anything of the text.
 *
 * - `Malformed`: it cannot be read.
 * - `SignatureMismatch`: another key signed it, or it was changed afterwards.
 * - `OtherApp`, `OtherIdentifier`: it speaks for another app or account.
 * - `Expired`: its time is over.
 * - `UserBufUnexpected`: it carries a userbuf, as a PrivateMapKey does, and none was asked for; `UserBufMissing`: the other
 *   way round; `OtherUserBuf`: it carries another one.
 * - `OtherRoom`, `PrivilegeMissing`: a PrivateMapKey opens another room or does not allow enough.
 */
export class UserSigError extends Error {
  override readonly name = "UserSigError";
  readonly code: UserSigErrorCode;

  constructor(code: UserSigErrorCode, reason: string) {
    super(`UserSig: ${code}: ${reason}`);
    this.code = code;
  }
}
