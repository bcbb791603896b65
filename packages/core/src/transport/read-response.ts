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
  const { body } = response;
  if (typeof body?.getReader !== "function") return readWhole(response, limit);
  const reader = body.getReader();
  const close = () => forget(() => reader.cancel());
  // A stream may not know of the signal that the request was made with.
  progress.alsoCancel(close);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decodeBody(joinBytes(parts));
    const part = toBytes(value);
    length += part.length;
    if (length > limit) {
      close();
      return tooLong(limit);
    }
    parts.push(part);
  }
}

/** Reads a body by the methods of a response that has no stream, as those of older libraries and of doubles in tests. */
async function readWhole(response: Response, limit: number): Promise<BodyText | undefined> {
  let bytes = new Uint8Array();
  if (typeof response.arrayBuffer === "function") bytes = new Uint8Array(await response.arrayBuffer());
  else if (typeof response.text === "function") bytes = toBytes(await response.text());
  else if (response.body !== null) return undefined;
  return bytes.length > limit ? tooLong(limit) : decodeBody(bytes);
}

const toBytes = (part: unknown) =>
  (typeof part === "string" ? new TextEncoder().encode(part) : part) as Uint8Array<ArrayBuffer>;

/** Closes a response that came too late, or that is not wanted. */
export function throwAway(response: Response): void {
  forget(() => response.body?.cancel());
}

/** Does something whose outcome is nobody's concern. */
function forget(act: () => unknown): void {
  new Promise((resolve) => resolve(act())).catch(() => {});
}

/** The headers of whatever a `fetch` gave, by lower-case name, each as one value. */
export function listHeaders({ headers }: Response): Record<string, string> {
  const given = (headers ?? {}) as Iterable<[string, string]> | Record<string, string>;
  const list: Record<string, string> = {};
  for (const [name, value] of Symbol.iterator in given ? given : Object.entries(given)) {
    const key = name.toLowerCase();
    list[key] = key in list ? `${list[key]}, ${value}` : String(value);
  }
  return list;
}
