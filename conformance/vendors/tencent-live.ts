import {
  createTencentLiveClient,
  createTencentLiveMiddleware,
  isTencentLiveRegion,
  MalformedWebhookError,
  parseTencentLiveWebhook,
  type TencentLiveClient,
  type TencentLiveClientOptions,
  TencentLiveError,
  tencentLiveRegions,
} from "@livespec/tencent-live";
import {
  createTencentLiveClient as createLeanClient,
  TencentLiveError as LeanError,
  type TencentLiveLeanClientOptions,
} from "@livespec/tencent-live/lean";
import { checkRequest } from "@livespec/tencent-live/request-check";
import { createUserSigSigner, signText, signUserSig, signWebhook } from "@livespec/tencent-live/signer";
import {
  createPrivateMapKey,
  createUserSig,
  decodeUserSig,
  UserSigError,
  verifyPrivateMapKey,
  verifyUserSig,
} from "@livespec/tencent-live/user-sig";
import { unzlibSync, zlibSync } from "fflate";
import type { Arbitraries } from "../arbitraries/arbitraries.ts";
import type { AnyClient, FuzzTarget, SecretTaker, VendorUnderTest } from "./vendor-under-test.ts";

const sdkAppId = 1400000000;
const secretKey = "canary-of-the-secret-key";
const administrator = "administrator";
const Token = 'canary of the "callback" token';

const callback = { Token, IsTokenEnable: true };

/** Made with the vendor's own package (tls-sig-api-v2 1.0.2) at a clock of 1700000000. */
const userSig = {
  app: {
    sdkAppId: 1400000000,
    secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e",
    now: () => 1_700_000_000_000,
  },
  claims: {
    identifier: "xiaojun",
    sdkAppId: 1400000000,
    time: 1700000000,
    expire: 15552000,
    signature: "LvA7d/Iw7gSsnskvVzBDPOCCDbuNCw4GHwTC0bip+B4=",
  },
  text: "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwhWZiflZpXlQqeKU7MSCgswUJStDEwMogMiUZOamKlkZmqOKplYUZBaBxE1NTY3gosWZ6UpWSj5ljuYp*p7l5unBxXnF2WVhVU4uAf7Ozi5JpX7O5SbuHuUhzgZJmQXaTia2SrUAohcx8g__",
};

export const tencentLive: VendorUnderTest = {
  name: "tencent-live",

  functionName: "createTencentLiveClient",
  createClient: (options) =>
    createTencentLiveClient(options as TencentLiveClientOptions) as unknown as AnyClient,
  VendorError: TencentLiveError,

  lean: {
    createClient: (options) =>
      createLeanClient(options as TencentLiveLeanClientOptions) as unknown as AnyClient,
    VendorError: LeanError,
    checkRequest,
  },
  regions: { names: tencentLiveRegions, example: "singapore", isRegion: isTencentLiveRegion },

  account: { sdkAppId, secretKey, administrators: [administrator] },
  credentials: { sdkAppId, secretKey, administrator },
  credentialsFrom: (sequence) => {
    const left = [...sequence];
    return {
      sdkAppId,
      administrator,
      secretKey: () => {
        const given = left.length > 1 ? left.shift() : left[0];
        if (given instanceof Error) return Promise.reject(given);
        if (given === "pending") return new Promise<never>(() => {});
        return given === "unknown" ? "a key that was replaced" : secretKey;
      },
    };
  },

  secrets: [secretKey, Token],
  readSecrets: ({ target }) => new URL(target, "http://h").searchParams.getAll("usersig"),
  secretFields: ["Token"],
  credentialNames: ["secretKey"],
  listSecretTakers,
  otherFunctions: [
    "compress",
    "decodeUserSig",
    "environmentApp",
    "isTencentLiveRegion",
    "parseTencentLiveWebhook",
    "toSignedQuery",
    "toTextToSign",
    "toUserBuf",
    "toUserSigBase64",
    "toUserSigDocument",
  ],

  calls: {
    idempotent: { operation: "setCallbackToken", request: callback },
    once: {
      operation: "sendTextMsg",
      request: { RoomId: "show", Sender_Account: "host", TextContent: "good evening" },
    },
  },

  createPayload,

  codeOf: (answer) => (answer as { ErrorCode?: number }).ErrorCode,
  refuse: ({ code = 100002, message }) => ({
    status: 200,
    body: { ErrorCode: code, ErrorInfo: message, ActionStatus: "FAIL", RequestId: "R-1" },
  }),

  webhooks: {
    parse: parseTencentLiveWebhook,
    commandOf: (body) => (body as { CallbackCommand: string }).CallbackCommand,
  },

  suite: {
    knownAnswers: [
      {
        // Source: https://trtc.io/document/64412
        fact: "the Sign of a webhook is the one on the vendor's page",
        actual: () => signWebhook("xxxxyyyy", "1669872112"),
        expected: "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061",
      },
      {
        fact: "a UserSig says and signs what the vendor's own package says and signs",
        actual: () =>
          decodeUserSig(createUserSig({ ...userSig.app, identifier: "xiaojun", expire: 15_552_000 })),
        expected: userSig.claims,
      },
      {
        fact: "a UserSig of the vendor's own package is verified",
        actual: () => verifyUserSig(userSig.text, { ...userSig.app, identifier: "xiaojun" }),
        expected: userSig.claims,
      },
      {
        fact: "a UserSig that another key made is refused",
        actual: async () => {
          try {
            return await verifyUserSig(userSig.text, { ...userSig.app, secretKey: "another" });
          } catch (error) {
            return error instanceof UserSigError ? error.code : String(error);
          }
        },
        expected: "SignatureMismatch",
      },
    ],
    pick: (payload) => (payload as { ErrorCode?: unknown }).ErrorCode,
    picked: 0,
    callRaw: (client, { headers = {}, more = "" } = {}) =>
      (client as unknown as TencentLiveClient).raw.POST("/v4/live_config/set_callback_token", {
        body: { ...callback, Token: Token + more },
        headers,
      }),
    wrongSecret: { options: { secretKey: "a-wrong-key" }, refusal: { code: 70009, status: 200 } },
    invalid: {
      call: { operation: "setCallbackToken", request: { ...callback, Token: "t".repeat(129) } },
      violation: { field: "Token", rule: "maxLength", message: "must have at most 128 characters" },
    },
    listOwnFacts: (client) => [
      {
        fact: "a callback token that was set is read back",
        actual: async () => {
          const live = client as unknown as TencentLiveClient;
          await live.setCallbackToken(callback);
          return (await live.getCallbackToken()).Response;
        },
        expected: callback,
      },
    ],
    ownRequests: 2,
  },

  fuzz: {
    options: {
      sdkAppId,
      secretKey: "key",
      administrator,
      userSigLifetime: 3600,
      random: () => 7,
      region: "singapore",
      endpoint: "https://h",
      deadline: 1000,
      timeout: 500,
      retry: { maxAttempts: 2, baseDelay: 1, maxDelay: 1 },
      quota: { share: 0.5, account: "a", maxWaiting: 3 },
      maxResponseBytes: 4096,
      logger: { debug: () => {}, warn: () => {} },
      now: Date.now,
    },
    listTargets,
  },

  soak: {
    seed: 13,
    call: { operation: "getCallbackToken", request: {} },
    payload: { ...createPayload("R"), Response: { Token: "token", IsTokenEnable: true } },
    throttledCode: 60007,
    createOptions: ({ nextKey }) => ({
      sdkAppId,
      administrator,
      secretKey: async () => `secret-${nextKey()}`,
      userSigLifetime: 30 * 60,
      region: "singapore",
    }),
    createCheck: ({ vendorNow, count }) => {
      /** Seconds at which UserSigs expire; the last few of them. */
      const expiries = new Map<string, number>();
      const expiryOf = (userSig: string) => {
        const known = expiries.get(userSig);
        if (known !== undefined) return known;
        const claims = openUserSig(userSig) as { "TLS.time": number; "TLS.expire": number };
        const expiry = claims["TLS.time"] + claims["TLS.expire"];
        count("UserSigs");
        expiries.set(userSig, expiry);
        if (expiries.size > 10) expiries.delete(expiries.keys().next().value as string);
        return expiry;
      };
      return ({ url }) => {
        const userSig = new URL(url).searchParams.get("usersig") as string;
        if (vendorNow() <= expiryOf(userSig) * 1000) return undefined;
        count("expired UserSigs");
        return 70001;
      };
    },
    least: { keys: 17, UserSigs: 17, "expired UserSigs": 5, throttled: 1000 },
  },

  load: {
    quota: 200,
    createCall: (TextContent) => ({
      operation: "sendTextMsg",
      request: { RoomId: "show", Sender_Account: "host", TextContent },
    }),
    readMessage: (body) => JSON.parse(body).TextContent,
    createPayload,
    throttledCode: 60007,
  },
};

/** A payload of an operation that answers nothing else. */
function createPayload(RequestId: string): object {
  return { ErrorCode: 0, ErrorInfo: "", ActionStatus: "OK", RequestId };
}

/** Lists the functions that take an app's key, or the token of its webhooks. */
function listSecretTakers(): SecretTaker[] {
  const app = { sdkAppId, administrator };
  const user = { sdkAppId, identifier: "xiaojun" };
  const permission = { room: 7, privileges: 255 };
  const privateMapKey = createPrivateMapKey({ ...user, ...permission, secretKey });
  const request = {
    method: "POST",
    origin: "https://h",
    host: "h",
    path: "/",
    query: "",
    headers: {},
    body: "{}",
  };
  const sign = createUserSigSigner({ now: () => 0, random: () => 0, userSigLifetime: 60 });
  /** A call that is never sent, because it has no key to be signed with. */
  const callWith = (key: () => string | Promise<string>) =>
    createTencentLiveClient({
      ...app,
      secretKey: key,
      endpoint: "https://h",
      fetch: () => Promise.reject(new Error("sent")),
    }).getCallbackToken();
  const taker = (functionName: string, take: (key: never) => unknown): SecretTaker => ({
    functionName,
    secret: "secretKey",
    take,
  });
  return [
    taker("createTencentLiveClient", (key) =>
      createTencentLiveClient({ ...app, secretKey: key, region: "china" }),
    ),
    taker("createTencentLiveClient", (key) => createLeanClient({ ...app, secretKey: key, region: "china" })),
    taker("createTencentLiveClient", (key) => callWith(() => key)),
    taker("createTencentLiveClient", (key) => callWith(async () => key)),
    taker("createTencentLiveMiddleware", (key) => createTencentLiveMiddleware({ ...app, secretKey: key })),
    taker("createUserSig", (key) => createUserSig({ ...user, secretKey: key })),
    taker("createPrivateMapKey", (key) => createPrivateMapKey({ ...user, ...permission, secretKey: key })),
    taker("verifyUserSig", (key) => verifyUserSig(userSig.text, { sdkAppId, secretKey: key })),
    taker("verifyPrivateMapKey", (key) => verifyPrivateMapKey(privateMapKey, { sdkAppId, secretKey: key })),
    taker("createUserSigSigner", (key) => sign(request, { ...app, secretKey: key })),
    taker("signUserSig", (key) => signUserSig(userSig.claims, key)),
    taker("signText", (key) => signText("TLS.identifier:a\n", key)),
    {
      functionName: "signWebhook",
      secret: "token",
      take: (token) => signWebhook(token, "1669872112"),
    },
  ];
}

/** Lists the functions that take UserSigs and webhook bodies. */
function listTargets({ oneof, constantFrom, changed, ...draw }: Arbitraries): FuzzTarget[] {
  const app = { sdkAppId, secretKey: "key", now: () => 1.8e12 };
  const permission = { room: "show", privileges: ["enter"] } as const;
  const signed = constantFrom(
    createUserSig({ ...app, identifier: "user-1" }),
    createPrivateMapKey({ ...app, identifier: "user-1", ...permission }),
  );
  const documents = signed.map(openUserSig);
  // Changed as a string, as compressed bytes or as a document, or never a UserSig.
  const userSigs = oneof(
    changed(signed, draw.textChanges()),
    changed(signed.map(fromAlphabet), draw.byteChanges()).map(toAlphabet),
    changed(documents, draw.valueChanges(draw.anyJson())).map((document) =>
      sealUserSig(JSON.stringify(document)),
    ),
    changed(
      documents.map((document) => JSON.stringify(document)),
      draw.textChanges(),
    ).map(sealUserSig),
    draw.anyBytes().map(toAlphabet),
    draw.anyText(),
  );
  const target = (name: string, take: (userSig: string) => unknown): FuzzTarget<string> => ({
    name,
    times: 5_000,
    inputs: userSigs,
    take,
    isTyped: (error) => error instanceof UserSigError,
  });

  const webhook = constantFrom<unknown>({
    CallbackCommand: "Live.CallbackAfterDestroyRoom",
    RoomId: "show",
    EventTime: 1703589922780,
  });
  const webhookBodies = oneof(
    changed(
      webhook.map((body) => JSON.stringify(body)),
      draw.textChanges(),
    ),
    changed(webhook, draw.valueChanges(draw.anyJson())).map((body) => JSON.stringify(body)),
  );
  return [
    target("UserSigs to decode", decodeUserSig),
    target("UserSigs to verify", (userSig) => verifyUserSig(userSig, app)),
    target("PrivateMapKeys to verify", (userSig) => verifyPrivateMapKey(userSig, { ...app, ...permission })),
    {
      name: "webhook bodies",
      times: 5_000,
      inputs: webhookBodies,
      take: (body) => parseTencentLiveWebhook(body as string),
      isTyped: (error) => error instanceof MalformedWebhookError,
    },
  ] as FuzzTarget[];
}

/** Reads the document of a UserSig, with none of the package's code. */
function openUserSig(userSig: string): unknown {
  return JSON.parse(new TextDecoder().decode(unzlibSync(fromAlphabet(userSig))));
}

/** Writes a document, or any other string, as a UserSig. */
function sealUserSig(document: string): string {
  return toAlphabet(zlibSync(new TextEncoder().encode(document)));
}

/** Reads base64 in the alphabet of UserSigs. */
function fromAlphabet(userSig: string): Uint8Array<ArrayBuffer> {
  const base64 = userSig.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "=");
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Writes base64 in the alphabet of UserSigs. */
function toAlphabet(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll("+", "*").replaceAll("/", "-").replaceAll("=", "_");
}
