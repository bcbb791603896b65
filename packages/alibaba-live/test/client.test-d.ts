import { expectTypeOf, test } from "vitest";
import type {
  AlibabaLiveClient,
  AlibabaLiveClientOptions,
  AlibabaLiveError,
  AlibabaLiveErrorCode,
  AlibabaLiveErrorCodeIn,
  AlibabaLiveOperationErrorCodes,
  AnyLivespecError,
  GetMessageTokenRequest,
  GetMessageTokenResponse,
} from "../src/index.ts";
import { isLivespecError } from "../src/index.ts";

declare const live: AlibabaLiveClient;
declare function create(options: AlibabaLiveClientOptions): AlibabaLiveClient;
const request = { AppId: "a", UserId: "u", DeviceId: "d", DeviceType: "web" } as const;

test("a method takes the description's request and resolves to the description's payload", () => {
  expectTypeOf(live.getMessageToken).parameter(0).toExtend<object>();
  expectTypeOf(live.getMessageToken(request)).resolves.toExtend<{
    RequestId: string;
    Result: { AccessToken: string; AccessTokenExpiredTime: number; RefreshToken: string };
  }>();
});

test("a missing field, a wrong value and an unknown field do not compile", () => {
  // @ts-expect-error DeviceType is missing
  live.getMessageToken({ AppId: "a", UserId: "u", DeviceId: "d" });
  // @ts-expect-error no such device
  live.getMessageToken({ ...request, DeviceType: "toaster" });
  // @ts-expect-error no such field
  live.getMessageToken({ ...request, DeviceID: "d" });
});

test("raw knows the description's paths and both outcomes", async () => {
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

test("the union of all errors has the vendor's own, and the guard narrows to it", () => {
  expectTypeOf<AlibabaLiveError>().toExtend<AnyLivespecError>();
  const failure: unknown = new Error();
  if (isLivespecError(failure)) expectTypeOf(failure).toEqualTypeOf<AnyLivespecError>();
});

test("a switch on the codes of one category is exhaustive, and a code that is misspelt or of another category does not compile", () => {
  const read = (error: AlibabaLiveError): number => {
    if (!error.hasCategory("throttled")) return 0;
    switch (error.code) {
      case "Throttling":
        return 1;
      case "Throttling.Api":
        return 2;
      case "Throttling.User":
        return 3;
      // @ts-expect-error misspelt
      case "Throttling.Usr":
        return 4;
      // @ts-expect-error of another category
      case "SignatureNonceUsed":
        return 5;
    }
  };
  expectTypeOf(read).toBeFunction();
  expectTypeOf<AlibabaLiveErrorCodeIn<"throttled">>().toEqualTypeOf<
    "Throttling" | "Throttling.Api" | "Throttling.User"
  >();
});

test("an operation's own codes are a union of literals", () => {
  expectTypeOf<AlibabaLiveOperationErrorCodes["getMessageToken"]>().toEqualTypeOf<
    "Forbidden" | "InvaildParameter"
  >();
});

test("requests and answers have names for the user's own functions", () => {
  expectTypeOf(live.getMessageToken).parameter(0).toEqualTypeOf<GetMessageTokenRequest>();
  expectTypeOf(live.getMessageToken).returns.resolves.toEqualTypeOf<GetMessageTokenResponse>();
});

test("a page token can be sent back unchanged, and times and counts are numbers", async () => {
  const group = { AppId: "a", GroupId: "g", PageSize: 10, SortType: 1 } as const;
  const page = await live.listLiveMessageGroupUsers(group);
  if (page.NextPageToken !== undefined)
    await live.listLiveMessageGroupUsers({ ...group, NextPageToken: page.NextPageToken });
  const { Createtime, TotalTimes } = await live.describeLiveMessageGroup({ AppId: "a", GroupId: "g" });
  expectTypeOf((Createtime ?? 0) + (TotalTimes ?? 0)).toEqualTypeOf<number>();
});

test("a region or an endpoint is required, and optional members may be undefined", () => {
  const credentials = { accessKeyId: "i", accessKeySecret: "s" };
  const maybe = undefined as string | undefined;
  create({ credentials, region: "cn-shanghai", endpoint: maybe });
  create({ credentials, endpoint: "https://h", region: undefined });
  create({
    credentials,
    region: "cn-shanghai",
    deadline: undefined,
    agent: undefined,
    retry: { maxAttempts: undefined },
  });
  // @ts-expect-error neither region nor endpoint
  create({ credentials });
  // @ts-expect-error an endpoint that may be missing is none
  create({ credentials, endpoint: maybe });
});
