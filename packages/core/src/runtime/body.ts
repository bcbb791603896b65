/** A response's body as a string, or what is wrong with it. */
export interface BodyText {
  /** Empty if the body was too long or could not be decoded. */
  readonly text: string;
  /** Reason why the body is not the original string; absent if it is. */
  readonly fault?: string;
}

/** Describes a body that exceeds the limit. */
export function tooLong(limit: number): BodyText {
  return {
    text: "",
    fault: `a body of more than ${limit} bytes`,
  };
}

/** Decodes a body. Vendors write UTF-8; anything else is decoded as far as possible and marked. */
export function decodeBody(bytes: Uint8Array): BodyText {
  // Created with the first body: it takes a while, and importing a client should not wait for it.
  strict ??= new TextDecoder("utf-8", { fatal: true });
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { text: new TextDecoder().decode(bytes), fault: "a body that is not UTF-8" };
  }
}

let strict: TextDecoder | undefined;

/**
 * Collects the parts of a body as they come. The buffer grows with them, because the sender decides how many parts there are. A
 * class, because methods created for each body would hold on to it for longer than it lasts.
 */
export class BodyBytes {
  readonly #limit: number;
  #room: Uint8Array | undefined;
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds a part. Returns `false` if the body exceeds the limit. */
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

  /** Returns everything so far. */
  read(): Uint8Array {
    const room = this.#room ?? new Uint8Array();
    return room.length === this.#length ? room : room.subarray(0, this.#length);
  }
}

/**
 * Parses JSON without losing a digit: an integer that a number cannot hold exactly becomes a string of its digits. Vendors
 * print account ids above 2^53 as bare numbers. Throws a `SyntaxError` as `JSON.parse` does, and for deeper nesting than any
 * answer has: ten million brackets take seconds, in which nothing else can run.
 */
export function parseJson(text: string): unknown {
  if (text.length > SHORT && isTooDeep(text)) throw new SyntaxError("nested too deeply");
  const value: unknown = JSON.parse(text);
  // Only integers of 16 or more digits can lose precision, so skip the slow path without one.
  return /\d{16}/.test(text) ? JSON.parse(quoteUnsafeIntegers(text)) : value;
}

/** Length below which parsing takes no noticeable time, in characters. */
const SHORT = 65_536;

/** Nesting depth that no vendor's answer comes near. */
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

/** Finds the end of the string that begins with a quote; the end of the input if it is unterminated. */
function findEnd(json: string, begin: number): number {
  for (let at = begin + 1; at < json.length; at += 1) {
    if (json[at] === '"') return at;
    if (json[at] === "\\") at += 1;
  }
  return json.length;
}

/** Quotes integers that a number cannot hold. The input has already been parsed, so every string is terminated. */
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

/**
 * Tests for a character of a number: digits, `+`, `-`, `.`, `e` and `E`; `/` is in that range too, but never outside strings.
 */
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
