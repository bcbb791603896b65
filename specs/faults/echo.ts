import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { collectSecrets, findSecrets, toEntities } from "./find-secrets.ts";
import type { ExchangeOnWire, FaultParties } from "./parties.ts";
import { createFaultClient } from "./run-call.ts";
import { createWitness } from "./witness.ts";

/** What whoever answers may repeat of a request. */
const ECHOES: Readonly<Record<string, (request: ExchangeOnWire["request"]) => string>> = {
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

/** Defines the tests in which whoever answers repeats what it was sent, secrets and all. */
export function defineEchoTests(parties: FaultParties): void {
  test.for(Object.entries(ECHOES))(
    "an answer that repeats %s shows no secret by that, neither as a page nor as a refusal",
    async ([, echo]) => {
      const requests: ExchangeOnWire["request"][] = [];
      const server = createServer(async (incoming, outgoing) => {
        const request = await readRequest(incoming);
        requests.push(request);
        const said = echo(request);
        const { status, body } = parties.refuse(said);
        const isPage = requests.length % 2 === 1;
        outgoing.writeHead(isPage ? 502 : status).end(isPage ? said : JSON.stringify(body));
      });
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      const witness = createWitness();
      const client = await createFaultClient(parties, {
        endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        retry: false,
        ...witness.options,
      });
      const ends: unknown[] = [];
      // Twice each: a page first, then a refusal.
      for (const { operation, request } of Object.values(parties.calls).flatMap((call) => [call, call])) {
        const end = witness.follow(async () => client.withResponse[operation]?.(request));
        ends.push(await end.catch((error: unknown) => error));
      }
      server.closeAllConnections();
      server.close();
      witness.look(ends);
      for (const end of ends) expect(end).toBeInstanceOf(parties.LivespecError);
      const exchanges = requests.map((request) => ({ request, response: { status: 0, body: "" } }));
      expect(findSecrets(witness.seen(), collectSecrets(parties, exchanges))).toEqual([]);
    },
  );
}

async function readRequest(incoming: IncomingMessage): Promise<ExchangeOnWire["request"]> {
  const headers = incoming.headers as Record<string, string>;
  return { target: incoming.url ?? "", headers, body: await text(incoming) };
}
