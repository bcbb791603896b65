/** Path of Tencent's `get_callback_token`, whose request is an empty object. */
export const PATH = "/v4/live_config/get_callback_token";
export const ADMINISTRATOR = "administrator";

const TOKEN = "a-token-of-the-bench";

/** Answer of the local server: the vendor's documented JSON. */
export const ANSWER: string = JSON.stringify({
  ErrorCode: 0,
  ErrorInfo: "",
  ActionStatus: "OK",
  RequestId: "Id-59876bec05e648efbd5bb9373bdecbc1-O-Seq-1424636",
  Response: { Token: TOKEN, IsTokenEnable: true },
});

/** Writes the query that signs a request with a UserSig. */
export function toQueryText(sdkAppId: number, userSig: string): string {
  return `sdkappid=${sdkAppId}&identifier=${ADMINISTRATOR}&usersig=${userSig}&random=${randomUint32()}&contenttype=json`;
}

const randomUint32 = () => Math.floor(Math.random() * 2 ** 32);

/** Throws unless a subject has understood the answer. */
export function verifyAnswer(answer: unknown): void {
  const { Response } = answer as { Response?: { Token?: unknown } };
  if (Response?.Token !== TOKEN) throw new Error("wrong answer");
}
