import { expectTypeOf, test } from "vitest";
import type {
  AlibabaLiveClient,
  AlibabaLiveClientOptions,
  AlibabaLiveError,
  AlibabaLiveErrorCode,
} from "../src/index.ts";

declare const live: AlibabaLiveClient;
const request = { AppId: "a", UserId: "u", DeviceId: "d", DeviceType: "web" } as const;

test("a method takes the spec's request and answers with the spec's payload", () => {
  expectTypeOf(live.getMessageToken).parameter(0).toExtend<object>();
  expectTypeOf(live.getMessageToken(request)).resolves.toExtend<{
    RequestId: string;
    Result: { AccessToken: string; AccessTokenExpiredTime: number; RefreshToken: string };
  }>();
});

test("a missing field, a wrong value and a field that is not there do not compile", () => {
  // @ts-expect-error DeviceType is missing
  live.getMessageToken({ AppId: "a", UserId: "u", DeviceId: "d" });
  // @ts-expect-error no such device
  live.getMessageToken({ ...request, DeviceType: "toaster" });
  // @ts-expect-error no such field
  live.getMessageToken({ ...request, DeviceID: "d" });
});

test("raw knows the spec's paths and both outcomes", async () => {
  const { data, error } = await live.raw.POST("/GetMessageToken", { body: request });
  expectTypeOf(data?.Result.AccessToken).toEqualTypeOf<string | undefined>();
  expectTypeOf(error?.Code).toEqualTypeOf<string | undefined>();
  // @ts-expect-error no such path
  live.raw.POST("/getMessageToken", { body: request });
});

test("error codes are literals", () => {
  expectTypeOf<"Throttling.User">().toExtend<AlibabaLiveErrorCode>();
  expectTypeOf<"Throttling.Usr">().not.toExtend<AlibabaLiveErrorCode>();
  expectTypeOf<AlibabaLiveError["code"]>().toEqualTypeOf<AlibabaLiveErrorCode | "UnexpectedResponse">();
});

test("regions are literals", () => {
  expectTypeOf<"cn-shanghai">().toExtend<AlibabaLiveClientOptions["region"]>();
  expectTypeOf<"cn-nowhere">().not.toExtend<AlibabaLiveClientOptions["region"]>();
});
