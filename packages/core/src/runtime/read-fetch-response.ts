import type { Progress } from "../call/call.ts";
import { BodyBytes, type BodyText, decodeBody, tooLong } from "./body.ts";

/** Parts after which others get their turn: a stream may give one after the other without ever waiting for anything. */
const PARTS_IN_A_ROW = 1024;

/**
 * Reads the body of whatever a `fetch` gave: by its stream where it has one, part by part, because its length is only known once
 * it is there; otherwise by the methods that it has. Undefined where there is nothing that it can be read by.
 */
export async function readBody(
  response: Response,
  { limit, progress }: { readonly limit: number; readonly progress: Progress },
): Promise<BodyText | undefined> {
  const parts = openParts(response.body);
  if (!parts) return readWhole(response, limit);
  // A stream may not know of the signal that the request was made with.
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

/** Reads a body by the methods of a response that has no stream, as doubles in tests have none. */
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

/** A web stream, or what older libraries have in its place: a stream of Node's. Undefined for none, and for one that is in use. */
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

/** Does something whose outcome is nobody's concern. */
function forget(act: () => unknown): void {
  new Promise((resolve) => resolve(act())).catch(() => {});
}

/** What a body or a part of one can be: a string, bytes, or a view of them. */
function toBytes(part: unknown): Uint8Array | undefined {
  if (typeof part === "string") return new TextEncoder().encode(part);
  if (ArrayBuffer.isView(part)) return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  const { byteLength } = Object(part) as { byteLength?: unknown };
  return typeof byteLength === "number" ? new Uint8Array(part as ArrayBuffer) : undefined;
}

/** The headers of whatever a `fetch` gave, by lower-case name, each as one value; those of them that are headers. */
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
    // What cannot be listed says nothing.
  }
  return list;
}
