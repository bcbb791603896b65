import type { SeenRequest, VendorUnderTest } from "../vendors/vendor-under-test.ts";

/** The parts of an exchange that may have secrets. */
export interface SecretExchange {
  readonly request: SeenRequest;
  readonly response: { readonly body: string };
}

/** Collects the secrets of an account, of requests and of answers. */
export function collectSecrets(
  { secrets, readSecrets, secretFields }: Pick<VendorUnderTest, "secrets" | "readSecrets" | "secretFields">,
  exchanges: readonly SecretExchange[],
): string[] {
  const sent = exchanges.flatMap(({ request }) => readSecrets(request));
  const answered = exchanges.flatMap(({ response }) => readFields(parse(response.body), secretFields));
  return [...new Set([...secrets, ...sent, ...answered])];
}

/** Finds the secrets that a string shows, whole or cut off at either end, plain or escaped as in URLs, JSON or HTML. */
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

/** Escapes everything but letters, digits and white space, as some HTML pages do. */
export function toEntities(text: string): string {
  return text.replace(/[^\w\s]/g, (character) => `&#${character.charCodeAt(0)};`);
}

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
    return undefined; // An HTML page, not an answer of the vendor.
  }
}
