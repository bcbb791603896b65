import type { Progress } from "../call/call.ts";
import { BodyBytes, type BodyText, decodeBody, tooLong } from "./body.ts";

/** Parts after which other tasks get a turn: a stream may return one after the other without ever waiting. */
const PARTS_IN_A_ROW = 1024;

/**
 * Reads the body of a `fetch` result: by its stream if it has one, part by part, because its length is only known at the end;
 * otherwise by its methods. Undefined if it has neither.
 */
export async function readBody(
  response: Response,
  { limit, progress }: { readonly limit: number; readonly progress: Progress },
): Promise<BodyText | undefined> {
  const parts = openParts(response.body);
  if (!parts) return readWhole(response, limit);
  // A stream may ignore the signal that the request was made with.
  progress.alsoCancel(parts.close);
  const bytes = new BodyBytes(limit);
  for (let count = 1; ; count += 1) {
    const { done, value } = await parts.next();
    if (done) return decodeBody(bytes.read());
    const part = toBytes(value);
    if (!part || !bytes.add(part)) {
      parts.close();
      return part && tooLong(limit);
    }
    if (count % PARTS_IN_A_ROW === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Reads a body by the methods of a response without a stream, as mocks in tests have none. */
async function readWhole(response: Response, limit: number): Promise<BodyText | undefined> {
  const { body } = response;
  let given: unknown;
  if (typeof response.arrayBuffer === "function") given = await response.arrayBuffer();
  else if (typeof response.text === "function") given = await response.text();
  else if (body === null && !("json" in response)) given = "";
  const bytes = toBytes(given);
  return bytes && (bytes.length > limit ? tooLong(limit) : decodeBody(bytes));
}

interface Parts {
  readonly next: () => Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Ends the stream; nobody waits for that. */
  readonly close: () => void;
}

/** Opens a web stream, or its predecessor in older libraries: a Node stream. Undefined for none, and for one in use. */
function openParts(body: unknown): Parts | undefined {
  const stream = (body ?? {}) as Partial<ReadableStream & AsyncIterable<unknown>>;
  try {
    const reader = stream.getReader?.();
    if (reader) return { next: () => reader.read(), close: () => forget(() => reader.cancel()) };
    const iterator = stream[Symbol.asyncIterator]?.();
    return iterator && { next: () => iterator.next(), close: () => throwAwayBody(body) };
  } catch {
    return undefined;
  }
}

/** Closes a response that came too late, or that is not wanted. */
export function throwAway(response: Response): void {
  forget(() => throwAwayBody(response.body));
}

function throwAwayBody(body: unknown): void {
  const { cancel, destroy } = (body ?? {}) as { cancel?: () => unknown; destroy?: () => unknown };
  forget(() => (cancel ?? destroy)?.call(body));
}

/** Runs an action and ignores its outcome. */
function forget(act: () => unknown): void {
  new Promise((resolve) => resolve(act())).catch(() => {});
}

/** Converts a body or a part of one to bytes: a string, bytes, or a view of them. */
function toBytes(part: unknown): Uint8Array | undefined {
  if (typeof part === "string") return new TextEncoder().encode(part);
  if (ArrayBuffer.isView(part)) return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  const { byteLength } = Object(part) as { byteLength?: unknown };
  return typeof byteLength === "number" ? new Uint8Array(part as ArrayBuffer) : undefined;
}

/** Lists the headers of a `fetch` result, by lower-case name, each as one value; anything that is not a header is skipped. */
export function listHeaders(response: Response): Record<string, string> {
  const list: Record<string, string> = {};
  try {
    const given = (response.headers ?? {}) as Iterable<unknown> | Record<string, unknown>;
    for (const entry of Symbol.iterator in given ? given : Object.entries(given)) {
      const [name, value] = entry as [unknown, unknown];
      if (typeof name !== "string" || typeof value !== "string") continue;
      const key = name.toLowerCase();
      if (key !== "__proto__") list[key] = Object.hasOwn(list, key) ? `${list[key]}, ${value}` : value;
    }
  } catch {
    // Headers that cannot be listed are ignored.
  }
  return list;
}
