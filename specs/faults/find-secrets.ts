import type { ExchangeOnWire, FaultParties } from "./parties.ts";

/** Collects every secret that was in play: the account's, what signatures were made of, and what answers held. */
export function collectSecrets(
  { secrets, readSecrets, secretFields }: Pick<FaultParties, "secrets" | "readSecrets" | "secretFields">,
  exchanges: readonly ExchangeOnWire[],
): string[] {
  const sent = exchanges.flatMap(({ request }) => readSecrets(request));
  const answered = exchanges.flatMap(({ response }) => readFields(parse(response.body), secretFields));
  return [...new Set([...secrets, ...sent, ...answered])];
}

/** Lists the secrets that a text shows, whole or cut off at either end, plain or as URLs, JSON or pages escape them. */
export function findSecrets(text: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) =>
    listForms(secret).some((form) => text.includes(form.slice(0, 12)) || text.includes(form.slice(-20))),
  );
}

function listForms(secret: string): string[] {
  const json = (text: string) => JSON.stringify(text).slice(1, -1);
  return [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).toLowerCase(),
    encodeURIComponent(encodeURIComponent(secret)),
    json(secret),
    json(json(secret)),
    secret.replaceAll("/", "\\/"),
    toEntities(secret),
  ];
}

/** A text as a page shows it that escapes whatever is neither a letter nor a digit. */
export const toEntities = (text: string): string =>
  text.replace(/[^\w\s]/g, (character) => `&#${character.charCodeAt(0)};`);

function readFields(value: unknown, names: readonly string[]): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === "string" && member !== "" && names.includes(name)
      ? [member]
      : readFields(member, names),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // A page of HTML, which is no answer of the vendor's.
  }
}
