import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { vendors } from "../vendors/index.ts";

const SECRET = "canary-of-a-secret";
const PEM = `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----`;

/** Values that people pass instead of a secret, and the rule that each of them breaks. */
const WRONG = [
  ["undefined", undefined, "is missing or empty"],
  ["null", null, "is missing or empty"],
  ["an empty string", "", "is missing or empty"],
  ["bytes", new TextEncoder().encode(SECRET), "must be a string"],
  ["a list", [SECRET], "must be a string"],
  ["the string undefined", "undefined", "stands for a missing value"],
  ["the string null", "null", "stands for a missing value"],
  ["an object made a string", "[object Object]", "stands for a missing value"],
  ["a secret with a line feed at its end", `${SECRET}\n`, "ends in a line feed or carriage return"],
  ["a secret with a carriage return at its end", `${SECRET}\r`, "ends in a line feed or carriage return"],
  ["a secret with a space in front", ` ${SECRET}`, "begins or ends in white space"],
  ["a secret in quotes", `"${SECRET}"`, "is in quotes"],
  ["a secret in single quotes", `'${SECRET}'`, "is in quotes"],
  ["PEM", PEM, "is PEM, a key of another kind"],
  ["a secret behind a byte order mark", `\ufeff${SECRET}`, "has an invisible or non-ASCII character"],
  ["a secret that is not ASCII", `${SECRET}é`, "has an invisible or non-ASCII character"],
  ["the line of a file", `SECRET_KEY=${SECRET}`, "begins with a variable's name"],
] as const;

/** Functions that every package exports, and that take no secret. */
const COMMON = ["checkRequest", "isLivespecError"];

for (const vendor of vendors) {
  const takers = vendor.listSecretTakers();
  for (const { functionName, secret, subject, mustRefuse = "everything", take } of takers) {
    const refused = WRONG.filter(([, value]) => {
      if (mustRefuse === "strings") return typeof value === "string" && value !== "";
      return mustRefuse === "everything" || value !== undefined;
    });
    test.for(refused)(
      `${vendor.name}: ${functionName} does not take %s for ${secret}, and does not show it`,
      async ([, value, rule]) => {
        const error = await failureOf(() => take(value as never));
        expect(error.message.replace(/^\w+: no credentials: /, "")).toBe(
          `${subject ?? `${functionName}: option "${secret}"`} ${rule}`,
        );
        expect(error.cause ?? error).toBeInstanceOf(TypeError);
        expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
      },
    );
  }

  test(`${vendor.name}: every function that is exported is held to this, or takes no secret, time or signature`, () => {
    const held = [...COMMON, ...takers.map(({ functionName }) => functionName), ...vendor.otherFunctions];
    const surface = readFileSync(
      new URL(`../../packages/${vendor.name}/surface.md`, import.meta.url),
      "utf8",
    );
    const exported = [...surface.matchAll(/^(?:function (\w+)|const (\w+): RequestCheck)/gm)].map(
      ([, name, check]) => name ?? (check as string),
    );
    expect([...new Set(exported)].sort()).toEqual([...new Set(held)].sort());
  });
}

async function failureOf(take: () => unknown): Promise<Error> {
  try {
    await take();
  } catch (error) {
    return error as Error;
  }
  return new Error("taken");
}
