import { once } from "node:events";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import { mockAlibabaAccount, startMock } from "@livespec/mock";
import { expect, test } from "vitest";
import { throughProxy } from "../proxy/through-proxy.ts";
import { device } from "./device.ts";

test("a client with the agent calls through the proxy, and its signature holds", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"] });
  const endpoint = mock.vendors["alibaba-live"].url;
  const seen: (string | undefined)[] = [];
  await using proxy = await startProxy((url) => seen.push(url));
  const live = createAlibabaLiveClient({
    credentials: mockAlibabaAccount,
    endpoint,
    ...throughProxy(proxy.url, { secure: false }),
  });
  const { Result } = await live.getMessageToken(device);
  expect(Object.keys(Result)).toContain("AccessToken");
  expect(seen).toEqual([`${endpoint}/`]);
});

/** Starts what passes plain HTTP on to wherever a request wants to go. */
async function startProxy(onRequest: (url: string | undefined) => void) {
  const server = http.createServer((incoming, outgoing) => {
    onRequest(incoming.url);
    const { method, headers } = incoming;
    const onward = http.request(incoming.url as string, { method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode as number, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}
