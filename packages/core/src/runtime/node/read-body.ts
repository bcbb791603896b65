import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { BodyBytes, type BodyText, decodeBody, tooLong } from "../body.ts";
import { listCodings, unknownCoding } from "../content-coding.ts";

/** Reads a body as it comes, decoded, up to a limit. Calls back once; returns a function that ends the reading. */
export function readBody(
  incoming: IncomingMessage,
  limit: number,
  done: (error: Error | undefined, body?: BodyText) => void,
): () => void {
  let isOver = false;
  const decoders: Transform[] = [];
  const finish = (error: Error | undefined, body?: BodyText) => {
    if (isOver) return;
    isOver = true;
    done(error, body);
  };
  const stop = () => {
    incoming.destroy();
    // Otherwise data that was already read would be inflated further, to any size.
    for (const decoder of decoders) decoder.destroy();
  };
  const giveUp = (body: BodyText) => {
    finish(undefined, body);
    stop();
  };
  incoming.on("error", finish);
  const codings = listBodyCodings(incoming);
  const unknown = codings.find((coding) => !findDecoder(coding)) ?? codings[MOST_CODINGS];
  if (unknown !== undefined) {
    giveUp(unknownCoding(unknown));
    return stop;
  }

  let source: Readable = incoming;
  // The last coding was applied last, so it comes off first.
  for (const coding of [...codings].reverse()) {
    const decoder = (findDecoder(coding) as () => Transform)();
    decoder.on("error", () => giveUp({ text: "", fault: `a body that is not valid ${coding}` }));
    decoders.push(decoder);
    source = source.pipe(decoder);
  }
  incoming.once("close", () => {
    if (!incoming.complete) stop();
  });
  const bytes = new BodyBytes(limit);
  source.on("data", (part: Buffer) => {
    if (isOver || bytes.add(part)) return;
    source.removeAllListeners("data");
    giveUp(tooLong(limit));
  });
  source.on("end", () => {
    finish(undefined, decodeBody(bytes.read()));
    // Nobody waits for data after the end of the encoded stream.
    if (!incoming.complete) incoming.destroy();
  });
  return stop;
}

/** Codings that are undone at most; nobody needs more than one. */
const MOST_CODINGS = 5;

const NONE: readonly string[] = [];

function listBodyCodings({ headers, statusCode }: IncomingMessage): readonly string[] {
  const header = headers["content-encoding"];
  // Responses with these statuses have no body, whatever their headers say.
  return header === undefined || statusCode === 204 || statusCode === 304 ? NONE : listCodings(header);
}

function findDecoder(coding: string): (() => Transform) | undefined {
  const zlib = process.getBuiltinModule("node:zlib");
  switch (coding) {
    case "gzip":
      return zlib.createGunzip;
    case "deflate":
      return createInflater;
    case "br":
      return zlib.createBrotliDecompress;
    case "zstd":
      // Since Node 22.15.
      return zlib.createZstdDecompress;
    default:
      return undefined;
  }
}

/** Undoes `deflate`, which is zlib's format; but some servers leave out its frame, as the first byte shows. */
function createInflater(): Transform {
  const { Transform } = process.getBuiltinModule("node:stream");
  const { createInflate, createInflateRaw } = process.getBuiltinModule("node:zlib");
  let inflater: Transform | undefined;
  const outer: Transform = new Transform({
    transform(part: Buffer, encoding, next) {
      if (!inflater) {
        inflater = ((part[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
        inflater.on("data", (inflated: Buffer) => outer.push(inflated));
        inflater.on("error", (error) => outer.destroy(error));
      }
      // Data after its end is thrown away.
      if (inflater.readableEnded) next();
      else inflater.write(part, encoding, () => next());
    },
    final(next) {
      if (!inflater || inflater.readableEnded) return next();
      inflater.once("end", next);
      inflater.end();
    },
    destroy(error, next) {
      inflater?.destroy();
      next(error);
    },
  });
  return outer;
}
