import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { CallError } from "@livespec/core";
import { expect, test } from "vitest";
import { callWithResponse } from "../vendors/call.ts";
import type { SeenRequest, VendorUnderTest } from "../vendors/vendor-under-test.ts";
import { collectSecrets, findSecrets, toEntities } from "./find-secrets.ts";
import { createRecorder } from "./recorder.ts";

/** Parts of a request that an answer may repeat, and notations for them. */
const ECHOES: Readonly<Record<string, (request: SeenRequest) => string>> = {
  "the target": ({ target }) => `no such page: ${target}`,
  "the decoded target": ({ target }) => `no such page: ${decodeURIComponent(target)}`,
  "the values of the query": ({ target }) => [...new URL(target, "http://h").searchParams.values()].join(" "),
  "the headers": ({ headers }) => toLines(headers),
  "the headers as JSON": ({ headers }) => JSON.stringify(headers),
  "the values of the headers": ({ headers }) => Object.values(headers).join(" "),
  "the body": ({ body }) => body,
  "the decoded body": ({ body }) => decodeURIComponent(body.replaceAll("+", " ")),
  "the body as JSON": ({ body }) => JSON.stringify({ body }),
  "a page of the body": ({ body }) => `<pre>${body.replaceAll('"', "&quot;")}</pre>`,
  "the body as JSON in JSON": ({ body }) => JSON.stringify({ log: JSON.stringify({ body }) }),
  "the headers in a URL": ({ headers }) => `https://h/login?from=${encodeURIComponent(toLines(headers))}`,
  "the headers in a URL in a URL": ({ headers }) =>
    `https://h/?u=${encodeURIComponent(encodeURIComponent(Object.values(headers).join(" ")))}`,
  "a page of everything, all signs escaped": ({ target, headers, body }) =>
    `<pre>${toEntities(`${decodeURIComponent(target)}\n${toLines(headers)}\n${body}`)}</pre>`,
  "the beginning of each value": ({ target, headers, body }) =>
    [target, ...Object.values(headers), body]
      .flatMap((value) => value.split(/[=,&\s"]+/))
      .map((value) => `${value.slice(0, 24)}…`)
      .join(" "),
  everything: ({ target, headers, body }) => `${target}\n${toLines(headers)}\n\n${body}`,
};

const toLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");

/** Defines the tests in which an answer repeats what was sent, secrets included. */
export function defineEchoTests(vendor: VendorUnderTest): void {
  test.for(Object.entries(ECHOES))(
    `${vendor.name}: an answer that repeats %s shows no secret by that, neither as a page nor as a refusal`,
    async ([, echo]) => {
      const requests: SeenRequest[] = [];
      const server = createServer(async (incoming, outgoing) => {
        const request = await readRequest(incoming);
        requests.push(request);
        const message = echo(request);
        const { status, body } = vendor.refuse({ message });
        const isPage = requests.length % 2 === 1;
        outgoing.writeHead(isPage ? 502 : status).end(isPage ? message : JSON.stringify(body));
      });
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      const recorder = createRecorder();
      const client = vendor.createClient({
        ...vendor.credentials,
        endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        retry: false,
        ...recorder.options,
      });
      const ends: unknown[] = [];
      // Twice each: a page first, then a refusal.
      for (const each of Object.values(vendor.calls).flatMap((one) => [one, one])) {
        const end = recorder.follow(() => callWithResponse(client, each));
        ends.push(await end.catch((error: unknown) => error));
      }
      server.closeAllConnections();
      server.close();
      recorder.record(ends);
      for (const end of ends) expect(end).toBeInstanceOf(CallError);
      const exchanges = requests.map((request) => ({ request, response: { status: 0, body: "" } }));
      expect(findSecrets(recorder.text(), collectSecrets(vendor, exchanges))).toEqual([]);
    },
  );
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const headers = incoming.headers as Record<string, string>;
  return { target: incoming.url ?? "", headers, body: await text(incoming) };
}
