import {
  type AlibabaCredentials,
  type AlibabaLiveClient,
  type AlibabaLiveClientOptions,
  AlibabaLiveError,
  alibabaLiveRegions,
  createAlibabaLiveClient,
  createAlibabaLiveMiddleware,
  createLiveMessageToken,
  credentialsFrom,
  environmentCredentials,
  isAlibabaLiveRegion,
} from "@livespec/alibaba-live";
import {
  type AlibabaLiveLeanClientOptions,
  createAlibabaLiveClient as createLeanClient,
  AlibabaLiveError as LeanError,
} from "@livespec/alibaba-live/lean";
import { checkRequest } from "@livespec/alibaba-live/request-check";
import { createAcs3Signer, signString, toAcsHeaders, toAuthorization } from "@livespec/alibaba-live/signer";
import type { AnyClient, SecretTaker, VendorUnderTest } from "./vendor-under-test.ts";

const credentials = {
  accessKeyId: "livespec-mock-id",
  accessKeySecret: "canary-of-the-access-key-secret",
  securityToken: "canary+of/the=security-token",
};

const tokenRequest = {
  AppId: "a494caec-0000-695ef345db77",
  UserId: "de1.a0",
  DeviceId: "dev-01",
  DeviceType: "web",
} as const;

/** Made with the vendor's own package (@alicloud/openapi-core 1.0.8, OpenApiUtil.getAuthorization). */
const acs3 = {
  credentials: { accessKeyId: "YourAccessKeyId", accessKeySecret: "YourAccessKeySecret" },
  date: "2023-10-26T10:22:32Z",
  now: () => Date.parse("2023-10-26T10:22:32Z"),
  nonce: () => "3156853299f313e23d1673dc12e1703d",
  request: {
    method: "POST",
    origin: "https://live.aliyuncs.com",
    host: "live.aliyuncs.com",
    path: "/",
    query: "",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-acs-action": "GetMessageToken",
      "x-acs-version": "2016-11-01",
    },
    body: "AppId=a494caec-0000-695ef345db77&DeviceId=dev-01&DeviceType=web&UserId=de1.a0",
  },
  payloadHash: "33fd02289ac31dd981a922d1a68ba18bc8f06481d4d9d7df3f87105102f22b9f",
  signedHeaders:
    "content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version",
  signature: "6cceb1228557b21b116f899b138222042026b4ef9bfed914064e2fc34ee40a64",
};

/** Milliseconds by which a signature's date may differ from the vendor's clock. */
const CLOCK_WINDOW = 15 * 60_000;

export const alibabaLive: VendorUnderTest = {
  name: "alibaba-live",

  functionName: "createAlibabaLiveClient",
  createClient: (options) =>
    createAlibabaLiveClient(options as AlibabaLiveClientOptions) as unknown as AnyClient,
  VendorError: AlibabaLiveError,

  lean: {
    createClient: (options) =>
      createLeanClient(options as AlibabaLiveLeanClientOptions) as unknown as AnyClient,
    VendorError: LeanError,
    checkRequest,
  },
  regions: { names: alibabaLiveRegions, example: "cn-shanghai", isRegion: isAlibabaLiveRegion },

  account: credentials,
  credentials: { credentials },
  credentialsFrom: (sequence) => {
    const left = [...sequence];
    return {
      credentials: () => {
        const given = left.length > 1 ? left.shift() : left[0];
        if (given instanceof Error) return Promise.reject(given);
        if (given === "pending") return new Promise<never>(() => {});
        return given === "unknown" ? { ...credentials, accessKeyId: "replaced" } : credentials;
      },
    };
  },

  secrets: [credentials.accessKeySecret, credentials.securityToken],
  readSecrets: ({ headers }) =>
    /Signature=([0-9a-f]{64})$/.exec(headers["authorization"] ?? "")?.slice(1) ?? [],
  secretFields: ["AccessToken", "RefreshToken", "AppKey"],
  credentialNames: ["authorization", "Signature", "x-acs-security-token", "accessKeySecret"],
  listSecretTakers,
  otherFunctions: [
    "formatDate",
    "hashPayload",
    "listSignedHeaders",
    "isAlibabaLiveRegion",
    "toCanonicalHeaders",
    "toCanonicalQuery",
    "toCanonicalRequest",
    "toStringToSign",
  ],

  calls: {
    idempotent: {
      operation: "getMessageToken",
      request: tokenRequest,
    },
    once: { operation: "createLiveMessageApp", request: { AppName: "show" } },
  },

  createPayload: (RequestId) => ({
    RequestId,
    Result: { AccessToken: "a", AccessTokenExpiredTime: 1, RefreshToken: "r" },
  }),

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

  suite: {
    knownAnswers: [
      {
        fact: "a request is signed as the vendor's own package signs it",
        actual: async () =>
          (await createAcs3Signer(acs3)(acs3.request, acs3.credentials)).headers?.["authorization"],
        expected: `ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=${acs3.signedHeaders},Signature=${acs3.signature}`,
      },
      {
        // The vendor publishes a formula only (https://help.aliyun.com/zh/live/im-server-integration); the answer follows it.
        fact: "a LiveMessage token is the SHA-256 that the vendor's page describes",
        actual: () =>
          createLiveMessageToken({
            appId: "demoappid",
            appKey: "demoappkey",
            userId: "user_1",
            nonce: "AK_nonce1",
            expiresAt: 1_700_000_000,
            role: "admin",
          }).app_token,
        expected: "797742de3fd9652d1104c339cfcd06334d780390561498922a033b878163d95b",
      },
    ],
    pick: (payload) => (payload as { Result?: unknown }).Result,
    picked: {
      AccessToken: "oauth_cloud_key:example-b0YY5Gy6Q",
      AccessTokenExpiredTime: 86_400_000,
      RefreshToken: "oauth_cloud_key:example-Q62xggOTdgk3gw=",
    },
    callRaw: (client, { headers = {}, more = "" } = {}) =>
      (client as unknown as AlibabaLiveClient).raw.POST("/GetMessageToken", {
        body: { ...tokenRequest, UserId: tokenRequest.UserId + more },
        headers,
      }),
    wrongSecret: {
      options: { credentials: { ...credentials, accessKeySecret: "a-wrong-secret" } },
      refusal: { code: "SignatureDoesNotMatch", status: 400 },
    },
    invalid: {
      call: { operation: "getMessageToken", request: { ...tokenRequest, UserId: "De1" } },
      violation: { field: "UserId", rule: "pattern", message: "must match ^[a-z0-9_.]+$" },
    },
  },

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

/** Lists the functions that take a part of an access key, or a secret of an app. */
function listSecretTakers(): SecretTaker[] {
  const key = { accessKeyId: "id", accessKeySecret: "secret", securityToken: "token" };
  const { date, nonce, payloadHash, signedHeaders, signature } = acs3;
  /** A call that is never sent, because it has no credentials to be signed with. */
  const callWith = (given: () => AlibabaCredentials | Promise<AlibabaCredentials>) =>
    createAlibabaLiveClient({
      credentials: given,
      endpoint: "https://h",
      fetch: () => Promise.reject(new Error("sent")),
    }).listMessageApp({ PageNum: 1, PageSize: 1 });

  const ofParts = (["accessKeyId", "accessKeySecret", "securityToken"] as const).flatMap((part) => {
    const withPart = (secret: never) => ({ ...key, [part]: secret });
    const inClient = (secret: never) => ({ credentials: withPart(secret), region: "cn-shanghai" as const });
    const taker = (functionName: string, take: (secret: never) => unknown): SecretTaker => ({
      functionName,
      secret: `credentials.${part}`,
      mustRefuse: part === "securityToken" ? "everything but undefined" : "everything",
      take,
    });
    const variable = `ALIBABA_CLOUD_${part.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
    const environment = (secret: never) =>
      environmentCredentials({
        ALIBABA_CLOUD_ACCESS_KEY_ID: "id",
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: "secret",
        [variable]: secret,
      });
    // An empty variable counts as one that is not set.
    const fromEnvironment = (take: (secret: never) => unknown): SecretTaker => ({
      functionName: "environmentCredentials",
      secret: variable,
      subject: `the environment variable ${variable}`,
      mustRefuse: "strings",
      take,
    });
    return [
      taker("createAlibabaLiveClient", (secret) => createAlibabaLiveClient(inClient(secret))),
      taker("createAlibabaLiveClient", (secret) => createLeanClient(inClient(secret))),
      taker("createAlibabaLiveClient", (secret) => callWith(() => withPart(secret))),
      taker("createAlibabaLiveClient", (secret) => callWith(async () => withPart(secret))),
      taker("createAlibabaLiveMiddleware", (secret) =>
        createAlibabaLiveMiddleware({ credentials: withPart(secret) }),
      ),
      taker("createAcs3Signer", (secret) => createAcs3Signer(acs3)(acs3.request, withPart(secret))),
      taker("toAcsHeaders", (secret) =>
        toAcsHeaders({ credentials: withPart(secret), date, nonce: nonce(), payloadHash }),
      ),
      fromEnvironment((secret) => environment(secret)()),
      fromEnvironment((secret) => callWith(environment(secret))),
      {
        ...taker("credentialsFrom", (secret) =>
          credentialsFrom({ getCredential: async () => withPart(secret) })(),
        ),
        mustRefuse: "strings" as const,
      },
    ];
  });
  const message = { appId: "app", appKey: "key", appSign: "sign", userId: "user_1" };
  return [
    ...ofParts,
    {
      functionName: "signString",
      secret: "accessKeySecret",
      take: (secret) => signString("ACS3-HMAC-SHA256\n0", secret),
    },
    {
      functionName: "toAuthorization",
      secret: "accessKeyId",
      take: (secret) => toAuthorization(secret, { signedHeaders, signature }),
    },
    ...(["appId", "appKey"] as const).map((secret) => ({
      functionName: "createLiveMessageToken",
      secret,
      take: (given: never) => createLiveMessageToken({ ...message, [secret]: given }),
    })),
  ];
}
