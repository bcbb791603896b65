/** A response's body as a string, or what is wrong with it. */
export interface BodyText {
  /** Empty where the body was longer than it may be, or could not be decoded. */
  readonly text: string;
  /** Why the body is not the text that it should be; absent where it is. */
  readonly fault?: string;
}

/** What is said of a body that goes on for longer than it may. */
export const tooLong = (limit: number): BodyText => ({
  text: "",
  fault: `a body of more than ${limit} bytes`,
});

/** Decodes a body. Vendors write UTF-8; what is not, is shown as far as it goes and marked. */
export function decodeBody(bytes: Uint8Array): BodyText {
  // Made with the first body: it takes a while, and who imports a client should not wait for it.
  strict ??= new TextDecoder("utf-8", { fatal: true });
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { text: new TextDecoder().decode(bytes), fault: "a body that is not UTF-8" };
  }
}

let strict: TextDecoder | undefined;

/** Joins the parts of a body. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
