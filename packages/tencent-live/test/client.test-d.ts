import { expectTypeOf, test } from "vitest";
import type {
  AnyLivespecError,
  parseTencentLiveWebhook,
  TencentLiveClient,
  TencentLiveError,
  TencentLiveErrorCode,
  TencentLiveOperationErrorCodes,
  TencentLiveWebhook,
} from "../src/index.ts";
import { isLivespecError } from "../src/index.ts";

declare const live: TencentLiveClient;

test("a method resolves to the success alone, and refusals are thrown", () => {
  expectTypeOf(live.getCallbackToken()).resolves.toExtend<{
    ActionStatus: "OK";
    ErrorCode: 0;
    RequestId: string;
    Response: { Token: string; IsTokenEnable: boolean };
  }>();
});

test("a wrong type, an unknown field and a field for an operation without any do not compile", () => {
  live.setCallbackToken({ IsTokenEnable: true });
  // @ts-expect-error not a boolean
  live.setCallbackToken({ IsTokenEnable: "yes" });
  // @ts-expect-error no such field
  live.setCallbackToken({ token: "t" });
  // @ts-expect-error it takes nothing
  live.getCallbackToken({ Token: "t" });
});

test("raw distinguishes success and refusal by ActionStatus, and requires none of the signed parameters", async () => {
  const { data } = await live.raw.POST("/v4/live_config/get_callback_token", { body: {} });
  if (data?.ActionStatus === "OK") expectTypeOf(data.Response.Token).toEqualTypeOf<string>();
  if (data?.ActionStatus === "FAIL") expectTypeOf(data.ErrorCode).toEqualTypeOf<number>();
});

test("error codes are numeric literals", () => {
  expectTypeOf<100302>().toExtend<TencentLiveErrorCode>();
  expectTypeOf<100303>().not.toExtend<TencentLiveErrorCode>();
  expectTypeOf<TencentLiveError["code"]>().toEqualTypeOf<TencentLiveErrorCode | "UnexpectedResponse">();
});

test("a switch on CallbackCommand narrows a webhook's body", () => {
  const read = (body: TencentLiveWebhook) => {
    switch (body.CallbackCommand) {
      case "Live.CallbackAfterChangeOwner":
        return expectTypeOf(body.CurrentOwner_Account).toEqualTypeOf<string>();
      case "Live.CallbackAfterMemberStateChanged":
        return expectTypeOf(body).not.toHaveProperty("CurrentOwner_Account");
      // @ts-expect-error no such command
      case "Live.CallbackAfterNothing":
        return undefined;
      default:
        return undefined;
    }
  };
  expectTypeOf(read).toBeFunction();
});

test("the union of all errors has the vendor's own, and the guard narrows to it", () => {
  expectTypeOf<TencentLiveError>().toExtend<AnyLivespecError>();
  const failure: unknown = new Error();
  if (isLivespecError(failure)) expectTypeOf(failure).toEqualTypeOf<AnyLivespecError>();
});

test("a switch on the codes of one category is exhaustive, and a code of another category does not compile", () => {
  const read = (error: TencentLiveError): number => {
    if (!error.hasCategory("throttled")) return 0;
    switch (error.code) {
      case 60007:
      case 60011:
      case 60018:
      case 60019:
      case 72010:
      case 100012:
      case 100405:
      case 100413:
        return 1;
      case 70050:
        return 60;
      // @ts-expect-error of another category
      case 70001:
        return 0;
    }
  };
  expectTypeOf(read).toBeFunction();
});

test("an operation's own codes are a union of literals", () => {
  expectTypeOf<TencentLiveOperationErrorCodes["getCallbackToken"]>().toEqualTypeOf<
    100001 | 100002 | 100302
  >();
});

test("a switch narrows the result of parseTencentLiveWebhook, down to an unknown command", () => {
  const read = (webhook: ReturnType<typeof parseTencentLiveWebhook>) => {
    switch (webhook.CallbackCommand) {
      case "Live.CallbackAfterChangeOwner":
        expectTypeOf(webhook).not.toHaveProperty("unknownCommand");
        return expectTypeOf(webhook.CurrentOwner_Account).toEqualTypeOf<string>();
      case undefined:
        expectTypeOf(webhook.body).toEqualTypeOf<Readonly<Record<string, unknown>>>();
        return expectTypeOf(webhook.unknownCommand).toEqualTypeOf<string>();
      // @ts-expect-error no such command
      case "Live.CallbackAfterNothing":
        return undefined;
      default:
        return expectTypeOf(webhook).toExtend<TencentLiveWebhook>();
    }
  };
  expectTypeOf(read).toBeFunction();
});
