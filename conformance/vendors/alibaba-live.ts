import {
  type AlibabaLiveClientOptions,
  AlibabaLiveError,
  createAlibabaLiveClient,
} from "@livespec/alibaba-live";
import type { AnyClient, VendorUnderTest } from "./vendor-under-test.ts";

const credentials = {
  accessKeyId: "livespec-mock-id",
  accessKeySecret: "canary-of-the-access-key-secret",
  securityToken: "canary+of/the=security-token",
};

/** Milliseconds by which a signature's date may differ from the vendor's clock. */
const CLOCK_WINDOW = 15 * 60_000;

export const alibabaLive: VendorUnderTest = {
  name: "alibaba-live",

  functionName: "createAlibabaLiveClient",
  createClient: (options) =>
    createAlibabaLiveClient(options as AlibabaLiveClientOptions) as unknown as AnyClient,
  VendorError: AlibabaLiveError,

  account: credentials,
  credentials: { credentials },
  credentialsFrom: (sequence) => {
    const left = [...sequence];
    return {
      credentials: () => {
        const given = left.length > 1 ? left.shift() : left[0];
        if (given === "pending") return new Promise(() => {});
        return given === "unknown" ? { ...credentials, accessKeyId: "replaced" } : credentials;
      },
    };
  },

  secrets: [credentials.accessKeySecret, credentials.securityToken],
  readSecrets: ({ headers }) =>
    /Signature=([0-9a-f]{64})$/.exec(headers["authorization"] ?? "")?.slice(1) ?? [],
  secretFields: ["AccessToken", "RefreshToken", "AppKey"],

  calls: {
    idempotent: {
      operation: "getMessageToken",
      request: {
        AppId: "a494caec-0000-695ef345db77",
        UserId: "de1.a0",
        DeviceId: "dev-01",
        DeviceType: "web",
      },
    },
    once: { operation: "createLiveMessageApp", request: { AppName: "show" } },
  },

  // A form and a query hold strings only: lists are joined with commas, maps are JSON.
  toDecoded: (request) =>
    Object.fromEntries(
      Object.entries(request).map(([name, value]) => {
        if (Array.isArray(value)) return [name, value.join(",")];
        return [name, typeof value === "object" ? JSON.stringify(value) : String(value)];
      }),
    ),
  codeOf: (answer) => (answer as { Code?: string }).Code,
  refuse: ({ code = "InvalidParameter", message }) => ({
    status: 400,
    body: { Code: code, Message: message, RequestId: "R-1", HostId: "h" },
  }),

  fuzz: {
    options: {
      credentials: { accessKeyId: "id", accessKeySecret: "secret", securityToken: "token", expiresAt: 4e12 },
      region: "cn-shanghai",
      endpoint: "https://h",
      deadline: 1000,
      timeout: 500,
      retry: { maxAttempts: 2, baseDelay: 1, maxDelay: 1 },
      quota: { share: 0.5, account: "a", maxWaiting: 3 },
      maxResponseBytes: 4096,
      logger: { debug: () => {}, warn: () => {} },
      nonce: () => "n",
    },
  },

  soak: {
    seed: 11,
    call: { operation: "leaveMessageGroup", request: { AppId: "app", GroupId: "group", UserId: "user" } },
    payload: { RequestId: "R", Result: { Success: true } },
    throttledCode: "Throttling.User",
    createOptions: ({ time, nextKey }) => ({
      credentials: async () => ({
        accessKeyId: `id-${nextKey()}`,
        accessKeySecret: "secret",
        expiresAt: time.now() + 30 * 60_000,
      }),
      region: "cn-shanghai",
    }),
    createCheck:
      ({ vendorNow, count }) =>
      ({ headers }) => {
        const date = Date.parse(headers["x-acs-date"] ?? "");
        if (Math.abs(date - vendorNow()) <= CLOCK_WINDOW) return undefined;
        count("clock refusals");
        return "InvalidTimeStamp.Expired";
      },
    least: { keys: 17, "clock refusals": 5, throttled: 1000 },
  },
  load: {
    quota: 100,
    createCall: (Data) => ({
      operation: "sendMessageToGroup",
      request: { AppId: "app", GroupId: "group", OperatorUserId: "user", Data },
    }),
    readMessage: (body) => new URLSearchParams(body).get("Data") as string,
    createPayload: (RequestId) => ({ RequestId, Result: { MessageId: RequestId } }),
    throttledCode: "Throttling.User",
    nonce: {
      read: (headers) => headers["x-acs-signature-nonce"] as string,
      code: "SignatureNonceUsed",
    },
  },
};
