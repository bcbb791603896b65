import type { Progress } from "../pipeline/progress.ts";
import { type BodyText, decodeBody, joinBytes, tooLong } from "./body-text.ts";

/**
 * Reads the body of whatever a `fetch` gave: by its stream where it has one, part by part, because its length is only known once
 * it is there; otherwise by the methods that it has. Undefined where there is nothing to read it by.
 */
export async function readBody(
  response: Response,
  { limit, progress }: { readonly limit: number; readonly progress: Progress },
): Promise<BodyText | undefined> {
  const { body } = response as { body?: unknown };
  const parts = openParts(body);
  if (!parts) return readWhole(response, limit);
  // A stream may not know of the signal that the request was made with.
  progress.alsoCancel(parts.close);
  const read: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await parts.next();
    if (done) return decodeBody(joinBytes(read));
    const bytes = toBytes(value);
    length += bytes.length;
    if (length > limit) {
      parts.close();
      return tooLong(limit);
    }
    read.push(bytes);
  }
}

/** Reads a body by the methods of a response that has no stream. */
async function readWhole(response: Response, limit: number): Promise<BodyText | undefined> {
  let bytes: Uint8Array;
  if (typeof response.arrayBuffer === "function") bytes = new Uint8Array(await response.arrayBuffer());
  else if (typeof response.text === "function") bytes = toBytes(await response.text());
  else return response.body === null ? { text: "" } : undefined;
  return bytes.length > limit ? tooLong(limit) : decodeBody(bytes);
}

interface Parts {
  readonly next: () => Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Ends the stream; nobody waits for that. */
  readonly close: () => void;
}

/** A web stream, or what older libraries have in its place: a stream that can be iterated. */
function openParts(body: unknown): Parts | undefined {
  const stream = (body ?? {}) as Partial<ReadableStream & AsyncIterable<unknown>> & { destroy?: () => void };
  if (typeof stream.getReader === "function") {
    const reader = stream.getReader();
    return { next: () => reader.read(), close: () => forget(() => reader.cancel()) };
  }
  if (typeof stream[Symbol.asyncIterator] !== "function") return undefined;
  const iterator = (stream as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    close: () => forget(() => (stream.destroy ? stream.destroy() : iterator.return?.())),
  };
}

/** Does something whose outcome is nobody's concern. */
function forget(act: () => unknown): void {
  new Promise((resolve) => resolve(act())).catch(() => {});
}

/** Closes a response that came too late, or that is not wanted. */
export function throwAway(response: Response): void {
  forget(() => openParts(response?.body)?.close());
}

function toBytes(value: unknown): Uint8Array {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (typeof value === "string") return new TextEncoder().encode(value);
  throw new Error("a part of the body is neither bytes nor a string");
}

/** The headers of whatever a `fetch` gave, by lower-case name, each as one value. */
export function listHeaders({ headers }: Response): Record<string, string> {
  const given = (headers ?? {}) as Iterable<[string, string]> | Record<string, string>;
  const entries = Symbol.iterator in given ? (given as Iterable<[string, string]>) : Object.entries(given);
  const list: Record<string, string> = {};
  for (const [name, value] of entries) {
    const known = list[name.toLowerCase()];
    list[name.toLowerCase()] = known === undefined ? String(value) : `${known}, ${value}`;
  }
  return list;
}

/** One of these headers, without listing them all where that can be done without. */
export function readHeader(response: Response, name: string): string | null | undefined {
  const { headers } = response;
  return typeof headers?.get === "function" ? headers.get(name) : undefined;
}
