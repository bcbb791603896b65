/** Request of Alibaba's `GetMessageToken`. Its fields are in order of name, because not every client sorts them. */
export const REQUEST = {
  AppId: "a494caec-0000-695ef345db77",
  DeviceId: "dev-01",
  DeviceType: "web",
  UserId: "de1.a0",
} as const;

export const CREDENTIALS = {
  accessKeyId: "YourAccessKeyId",
  accessKeySecret: "YourAccessKeySecret",
} as const;

export const ACTION = "GetMessageToken";
export const API_VERSION = "2016-11-01";

/** Headers that name the operation on the wire. */
export const HEADERS = {
  "content-type": "application/x-www-form-urlencoded",
  "x-acs-action": ACTION,
  "x-acs-version": API_VERSION,
} as const;

/** Writes fields as a form, as one would without a library. */
export function toFormText(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
}

/** Answer of the local server: the vendor's documented JSON. */
export const ANSWER: string = JSON.stringify({
  RequestId: "16A96B9A-F203-4EC5-8E43-CB92E68F4CD8",
  Result: {
    AccessToken: "oauth_cloud_key:example-b0YY5Gy6Q",
    AccessTokenExpiredTime: 86_400_000,
    RefreshToken: "oauth_cloud_key:example-Q62xggOTdgk3gw=",
  },
});

/** Throws unless a subject has understood the answer. */
export function verifyAnswer(answer: unknown): void {
  const { Result } = answer as { Result?: { AccessToken?: unknown } };
  if (Result?.AccessToken !== "oauth_cloud_key:example-b0YY5Gy6Q") throw new Error("wrong answer");
}
