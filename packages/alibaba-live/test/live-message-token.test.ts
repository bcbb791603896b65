import { expect, test } from "vitest";
import {
  createLiveMessageToken,
  type LiveMessageToken,
  type LiveMessageTokenOptions,
} from "../src/live-message-token.ts";

// Derived from the formula that https://help.aliyun.com/zh/live/im-server-integration gives; the vendor publishes no answer.
const options = {
  appId: "demoappid",
  appKey: "demoappkey",
  userId: "user_1",
  nonce: "AK_nonce1",
  expiresAt: 1_700_000_000,
};
const auth = { user_id: "user_1", nonce: "AK_nonce1", timestamp: 1_700_000_000 };

test("an administrator's token is the known answer, in the client SDK's shape", () => {
  expect(createLiveMessageToken({ ...options, role: "admin", appSign: "demoappsign" })).toEqual({
    app_id: "demoappid",
    app_sign: "demoappsign",
    app_token: "797742de3fd9652d1104c339cfcd06334d780390561498922a033b878163d95b",
    auth: { ...auth, role: "admin" },
  });
});

test("an ordinary user's token is the known answer", () => {
  expect(createLiveMessageToken(options)).toEqual({
    app_id: "demoappid",
    app_token: "b7db19db74168a3cdabac6d3d1f0935b623e600d7244e5f3ff70cb7d0170f21d",
    auth: { ...auth, role: "" },
  });
});

test("by default the nonce is 64 random characters and the expiry a day from now", () => {
  const { appId, appKey, userId } = options;
  const make = () => createLiveMessageToken({ appId, appKey, userId, now: () => 1_700_000_000_999 }).auth;
  const [first, second] = [make(), make()];
  expect(first).toEqual({
    ...auth,
    nonce: expect.stringMatching(/^-[g-v]{63}$/),
    timestamp: 1_700_086_400,
    role: "",
  });
  expect(second.nonce).not.toBe(first.nonce);
});

/** The parts of a token that its holder sends to the vendor. */
interface Parts {
  readonly user: string;
  readonly nonce: string;
  readonly end: string;
  readonly role: string;
}

/** The last time that a string may be read as, by strict and by lenient readers. */
const readEnd = (end: string) => Math.max(Number(end) || 0, Number.parseFloat(end) || 0);

/**
 * Every other way to cut the hashed parts after app and key into four that the vendor's page allows and that have not expired:
 * the page limits a user's characters and the lengths of user and nonce, and a role may be anything.
 */
function listCuts({ auth }: LiveMessageToken, { now }: { now: number }): readonly Parts[] {
  const row = `${auth.user_id}${auth.nonce}${auth.timestamp}${auth.role}`;
  const cuts: Parts[] = [];
  for (let two = 1; two <= row.length; two += 1)
    for (let three = two; three <= row.length; three += 1) {
      const end = row.slice(two, three);
      if (readEnd(end) <= now) continue;
      for (let one = Math.max(1, two - 64); one <= Math.min(64, two); one += 1) {
        const user = row.slice(0, one);
        if (/^\w+$/.test(user)) cuts.push({ user, nonce: row.slice(one, two), end, role: row.slice(three) });
      }
    }
  return cuts;
}

/** The cuts that would be an attack: they pass for another user, last longer or make an administrator. */
function listGains(token: LiveMessageToken, options: { now: number }): readonly Parts[] {
  const { user_id, timestamp, role } = token.auth;
  return listCuts(token, options).filter(
    (parts) =>
      parts.user !== user_id ||
      readEnd(parts.end) > timestamp ||
      (parts.role === "admin" && role !== "admin"),
  );
}

const now = 1_700_000_000;

test.for([
  ["user_12", ""],
  ["user_12", "admin"],
  ["a1", "admin"],
  ["999999999", ""],
  ["admin", ""],
  [`${"u".repeat(63)}1`, ""],
] as const)(
  "no shift of characters makes the token of %s with the role '%s' another's, longer-lived or more powerful",
  ([userId, role]) => {
    const setting = { appId: "app", appKey: "key", userId, role, now: () => now * 1000 };
    const token = createLiveMessageToken(setting);
    const { nonce, timestamp } = token.auth;
    expect(listCuts(token, { now })).toContainEqual({ user: userId, nonce, end: `${timestamp}`, role });
    expect(listGains(token, { now })).toEqual([]);
  },
);

test("a custom nonce allows these shifts, and so does a user with ten digits in a row, as documented", () => {
  const setting = { appId: "app", appKey: "key", userId: "user_12", expiresAt: now + 9 };
  const found = (changed: Partial<LiveMessageTokenOptions>) => {
    const token = createLiveMessageToken({ ...setting, ...changed });
    return listGains(token, { now }).map(({ user, end }) => `${user} until ${end}`);
  };
  expect(found({ nonce: "AK_nonce1" })).toContain("user_1 until 1700000009");
  expect(found({ nonce: "AK_nonce3" })).toContain("user_12 until 31700000009");
  expect(found({ nonce: `-${"a".repeat(63)}` })).toEqual([]);
  expect(found({})).toEqual([]);
  expect(found({ userId: "user_19876543210" })).toContain("user_1 until 9876543210");
});

test.for([
  [{ appId: "" }, "appId", "is missing or empty"],
  [{ appKey: undefined }, "appKey", "is missing or empty"],
  [{ appSign: "" }, "appSign", "is missing or empty"],
  [{ appSign: "sign\n" }, "appSign", "ends in a line feed or carriage return"],
  [{ userId: "user-1" }, "userId", "must be 1 to 64 letters, digits and _"],
  [{ userId: "u".repeat(65) }, "userId", "must be 1 to 64 letters, digits and _"],
  [{ role: "root" }, "role", 'must be "admin" or ""'],
  [{ nonce: "n".repeat(65) }, "nonce", "must be 1 to 64 letters, digits, _ and -"],
  [{ nonce: "" }, "nonce", "must be 1 to 64 letters, digits, _ and -"],
  [{ nonce: null }, "nonce", "must be 1 to 64 letters, digits, _ and -"],
  [{ nonce: "n\n" }, "nonce", "must be 1 to 64 letters, digits, _ and -"],
  [{ nonce: "né" }, "nonce", "must be 1 to 64 letters, digits, _ and -"],
  [{ expiresAt: 1.5 }, "expiresAt", "must be a whole number of seconds since 1970"],
  [{ expiresAt: Number.NaN }, "expiresAt", "must be a whole number of seconds since 1970"],
  [{ expiresAt: -1 }, "expiresAt", "must be a whole number of seconds since 1970"],
  [{ expiresAt: "1700000000" }, "expiresAt", "must be a whole number of seconds since 1970"],
  // Milliseconds: a token until the year 55841.
  [{ expiresAt: 1_700_000_000_000 }, "expiresAt", "must be a whole number of seconds since 1970"],
  [{ now: 0 }, "now", "must be a function"],
] as const)("%o is refused by naming %s", ([wrong, option, rule]) => {
  expect(() =>
    createLiveMessageToken({ ...options, ...wrong } as unknown as LiveMessageTokenOptions),
  ).toThrow(new TypeError(`createLiveMessageToken: option "${option}" ${rule}`));
});
