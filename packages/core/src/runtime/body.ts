/** A response's body as a string, or what is wrong with it. */
export interface BodyText {
  /** Empty where the body was longer than it may be, or could not be decoded. */
  readonly text: string;
  /** Why the body is not the text that it should be; absent where it is. */
  readonly fault?: string;
}

/** What is said of a body that goes on for longer than it may. */
export function tooLong(limit: number): BodyText {
  return {
    text: "",
    fault: `a body of more than ${limit} bytes`,
  };
}

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

/**
 * Takes the parts of a body as they come. The room for them grows with them, because whoever answers decides into how many parts a
 * body falls. A class, because methods that were made for each body would hold on to it for longer than it lasts.
 */
export class BodyBytes {
  readonly #limit: number;
  #room: Uint8Array | undefined;
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds a part. Answers `false` where the body is longer than it may be. */
  add(part: Uint8Array): boolean {
    const before = this.#length;
    this.#length += part.length;
    if (this.#length > this.#limit) return false;
    // Most bodies are one part, which needs no copy.
    if (before === 0) this.#room = part;
    else if (this.#room && part.length > 0) {
      let room = this.#room;
      if (this.#length > room.length || room.buffer === part.buffer || before === room.length) {
        room = new Uint8Array(Math.max(2 * this.#length, 4096));
        room.set(this.#room.subarray(0, before));
        this.#room = room;
      }
      room.set(part, before);
    }
    return true;
  }

  /** All of it so far. */
  read(): Uint8Array {
    const room = this.#room ?? new Uint8Array();
    return room.length === this.#length ? room : room.subarray(0, this.#length);
  }
}

/**
 * Parses JSON without losing a digit: an integer that a number cannot hold exactly becomes a string of its digits.
 * Vendors print account ids above 2^53 as bare numbers. Throws a `SyntaxError` as `JSON.parse` does, and for what is nested
 * deeper than any answer: of ten million brackets that takes seconds, in which nothing else can run.
 */
export function parseJson(text: string): unknown {
  if (text.length > SHORT && isTooDeep(text)) throw new SyntaxError("nested too deeply");
  const value: unknown = JSON.parse(text);
  // Sixteen digits in a row are seldom, and only where they are is there anything to lose.
  return /\d{16}/.test(text) ? JSON.parse(quoteUnsafeIntegers(text)) : value;
}

/** Characters that are parsed in no time, whatever they are. */
const SHORT = 65_536;

/** Levels that no answer of a vendor's comes near. */
const DEEPEST = 1_000;

function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    switch (json[at]) {
      case '"':
        at = findEnd(json, at);
        break;
      case "[":
      case "{":
        depth += 1;
        if (depth > DEEPEST) return true;
        break;
      case "]":
      case "}":
        depth -= 1;
    }
  }
  return false;
}

/** Where a string ends that begins with a quote; the end of all where it does not. */
function findEnd(json: string, begin: number): number {
  for (let at = begin + 1; at < json.length; at += 1) {
    if (json[at] === '"') return at;
    if (json[at] === "\\") at += 1;
  }
  return json.length;
}

/** Writes integers that a number cannot hold as strings. It was parsed before, so it is known that each string ends. */
function quoteUnsafeIntegers(json: string): string {
  let quoted = "";
  let copied = 0;
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] === '"') at = findEnd(json, at);
    else if (isOfNumber(json.charCodeAt(at))) {
      const begin = at;
      while (isOfNumber(json.charCodeAt(at + 1))) at += 1;
      if (at - begin < 15) continue;
      const token = json.slice(begin, at + 1);
      if (!/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))) continue;
      quoted += `${json.slice(copied, begin)}"${token}"`;
      copied = at + 1;
    }
  }
  return quoted + json.slice(copied);
}

/** Whether a character is one of a number's: digits, `+`, `-`, `.`, `e` and `E`; `/` stands among them and in no JSON besides. */
const isOfNumber = (code: number) =>
  (code >= 0x2b && code <= 0x39 && code !== 0x2c) || code === 0x45 || code === 0x65;

/** Parses a JSON object; `undefined` for anything else. */
export function parseJsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = parseJson(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
