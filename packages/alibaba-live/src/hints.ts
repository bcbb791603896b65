const SECRET = 'is the option "credentials.accessKeySecret" the secret of this access key?';
const KEY =
  'is the option "credentials.accessKeyId" an active key of this account? A temporary one also needs its "credentials.securityToken"';
const TOKEN =
  'is the option "credentials.securityToken" the one that came with this key? Give a function as "credentials" to renew both';
const PERMISSION = "does the RAM policy of this access key allow the operation?";
const CLOCK = "is the clock of this machine right?";

/** Hints at what to check first when the vendor refuses a call, by its code. */
export const hints: Readonly<Record<string, string>> = {
  SignatureDoesNotMatch: SECRET,
  IncompleteSignature: SECRET,
  InvalidAccessKeyId: KEY,
  "InvalidAccessKeyId.NotFound": KEY,
  "InvalidAccessKeyId.Inactive": KEY,
  "Forbidden.AccessKeyDisabled": KEY,
  "InvalidSecurityToken.Expired": TOKEN,
  "InvalidSecurityToken.Malformed": TOKEN,
  "InvalidSecurityToken.MismatchWithAccessKey": TOKEN,
  Forbidden: PERMISSION,
  "Forbidden.RAM": PERMISSION,
  NoPermission: PERMISSION,
  NoAuth: PERMISSION,
  "InvalidTimeStamp.Expired": CLOCK,
  IllegalTimestamp: CLOCK,
};
