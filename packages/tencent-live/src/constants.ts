/** Query parameters that every request carries, as the vendor spells them. */
export const QUERY = {
  sdkAppId: "sdkappid",
  identifier: "identifier",
  userSig: "usersig",
  random: "random",
  contentType: "contenttype",
} as const;

/** Version of the UserSig document, a string in it. */
export const USER_SIG_VERSION = "2.0";
