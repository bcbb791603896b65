import { readExamples } from "@livespec/mock";
import type { Chance } from "@livespec/specs/fuzz/chance.ts";
import { listClientTargets } from "@livespec/specs/fuzz/client-targets.ts";
import { drawBytes, drawJson, drawText } from "@livespec/specs/fuzz/draw.ts";
import { mutateBytes, mutateText, mutateValue } from "@livespec/specs/fuzz/mutate.ts";
import { defineFuzz, type FuzzTarget } from "@livespec/specs/fuzz.ts";
import {
  createTencentLiveClient,
  InvalidRequestError,
  LivespecError,
  MalformedWebhookError,
  parseTencentLiveWebhook,
} from "../src/index.ts";
import {
  createPrivateMapKey,
  createUserSig,
  decodeUserSig,
  UserSigError,
  verifyPrivateMapKey,
  verifyUserSig,
} from "../src/user-sig/index.ts";
import { openUserSig } from "./open-user-sig.ts";
import { sealUserSig, toAlphabet } from "./seal-user-sig.ts";

const app = { sdkAppId: 1400000000, secretKey: "key", now: () => 1.8e12 };
const permission = { room: "show", privileges: ["enter"] } as const;
const real = [
  createUserSig({ ...app, identifier: "user-1" }),
  createPrivateMapKey({ ...app, identifier: "user-1", ...permission }),
] as const;
const webhook = {
  CallbackCommand: "Live.CallbackAfterDestroyRoom",
  RoomId: "show",
  EventTime: 1703589922780,
};

/** A UserSig that is changed as a text, as compressed bytes or as a document, or that never was one. */
const drawUserSig = (chance: Chance): string => {
  const text = chance.pick(real);
  return chance.pick([
    () => mutateText(text, chance),
    () => toAlphabet(mutateBytes(fromAlphabet(text), chance)),
    () => sealUserSig(mutateValue(openUserSig(text), { chance, draw: () => drawJson(chance) }) ?? ""),
    () => sealUserSig(mutateText(JSON.stringify(openUserSig(text)), chance)),
    () => toAlphabet(drawBytes(chance)),
    () => drawText(chance),
  ])();
};

const fromAlphabet = (text: string) =>
  Buffer.from(text.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "="), "base64");

const isUserSigError = (error: unknown) => error instanceof UserSigError;

const userSigs = (name: string, take: (text: string) => unknown): FuzzTarget<string> => ({
  name,
  times: 5_000,
  draw: drawUserSig,
  take,
  isTyped: isUserSigError,
});

const targets = [
  ...listClientTargets({
    name: "createTencentLiveClient",
    createClient: createTencentLiveClient,
    options: {
      ...app,
      administrator: "administrator",
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
    examples: await readExamples("tencent-live"),
    LivespecError,
    InvalidRequestError,
  }),
  userSigs("UserSigs to decode", decodeUserSig),
  userSigs("UserSigs to verify", (text) => verifyUserSig(text, app)),
  userSigs("PrivateMapKeys to verify", (text) => verifyPrivateMapKey(text, { ...app, ...permission })),
  {
    name: "webhook bodies",
    times: 5_000,
    draw: (chance) =>
      chance.has(0.5)
        ? mutateText(JSON.stringify(webhook), chance)
        : JSON.stringify(mutateValue(webhook, { chance, draw: () => drawJson(chance) })),
    take: parseTencentLiveWebhook,
    isTyped: (error) => error instanceof MalformedWebhookError,
  } satisfies FuzzTarget<string>,
];

defineFuzz("tencent-live", targets as readonly FuzzTarget[]);
