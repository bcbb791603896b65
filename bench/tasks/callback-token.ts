/** The path of Tencent's `get_callback_token`, which all its subjects call with an empty object. */
export const PATH = "/v4/live_config/get_callback_token";
export const ADMINISTRATOR = "administrator";

const TOKEN = "a-token-of-the-bench";

/** What the local server answers: the vendor's documented JSON. */
export const ANSWER: string = JSON.stringify({
  ErrorCode: 0,
  ErrorInfo: "",
  ActionStatus: "OK",
  RequestId: "Id-59876bec05e648efbd5bb9373bdecbc1-O-Seq-1424636",
  Response: { Token: TOKEN, IsTokenEnable: true },
});

/** The query that signs a request, as anybody would write it who has a UserSig. */
export const toQueryText = (sdkAppId: number, userSig: string): string =>
  `sdkappid=${sdkAppId}&identifier=${ADMINISTRATOR}&usersig=${userSig}&random=${randomUint32()}&contenttype=json`;

const randomUint32 = () => Math.floor(Math.random() * 2 ** 32);

/** Throws unless a subject made of the answer what it says. */
export function verifyAnswer(answer: unknown): void {
  const { Response } = answer as { Response?: { Token?: unknown } };
  if (Response?.Token !== TOKEN) throw new Error("wrong answer");
}
