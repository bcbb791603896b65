import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Readable, Writable } from "node:stream";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { BodyText } from "../../../src/runtime/body.ts";
import { readBody } from "../../../src/runtime/node/read-body.ts";

const LIMIT = 2 ** 20;
const large = Buffer.alloc(2 ** 27);

/** An answer as it comes over a socket. */
async function receive(coding: string, body: Buffer) {
  const server = createServer((_, outgoing) =>
    outgoing.writeHead(200, { "content-encoding": coding }).end(body),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const outgoing = request({ port: (server.address() as AddressInfo).port }).end();
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  return {
    incoming,
    [Symbol.dispose]: () => {
      outgoing.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Keeps every stream that an answer is led through. */
function followPipes(source: Readable): Writable[] {
  const followed: Writable[] = [];
  const follow = (from: Readable) => {
    const pipe = from.pipe.bind(from);
    from.pipe = (to) => {
      followed.push(to as unknown as Writable);
      if ("pipe" in to) follow(to as unknown as Readable);
      return pipe(to);
    };
  };
  follow(source);
  return followed;
}

const codings = {
  gzip: gzipSync(large),
  "gzip, gzip": gzipSync(gzipSync(large)),
  br: brotliCompressSync(large, { params: { 0: 0, 1: 2 } }),
  zstd: zstdCompressSync(large),
};

test.each(Object.entries(codings))(
  "%s that exceeds the limit is inflated no further, even if all of it has arrived",
  async (coding, body) => {
    using answer = await receive(coding, body);
    const decoders = followPipes(answer.incoming);
    const read = await new Promise<BodyText | undefined>((resolve) => {
      readBody(answer.incoming, LIMIT, (_, text) => resolve(text));
    });
    expect(read?.fault).toBe(`a body of more than ${LIMIT} bytes`);
    expect(decoders.map(({ destroyed }) => destroyed)).toEqual(coding.split(", ").map(() => true));
  },
);

test("a body that is cancelled while it is inflated is inflated no further", async () => {
  using answer = await receive("gzip", codings.gzip);
  const decoders = followPipes(answer.incoming);
  const stop = readBody(answer.incoming, 2 ** 30, () => {});
  await once(answer.incoming, "end");
  stop();
  expect(decoders.map(({ destroyed }) => destroyed)).toEqual([true]);
});
