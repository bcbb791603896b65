import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ACTION, ANSWER, REQUEST } from "./tasks/get-message-token.ts";

// The process that openServer starts: the vendor as cheaply as possible, so that clients are what is measured.
// It checks what arrived only as far as that tells a request from a mistake in a subject.
const answer = Buffer.from(ANSWER);
const headers = { "content-type": "application/json;charset=utf-8", "content-length": answer.length };

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("latin1");
  request.on("data", (chunk: string) => {
    body += chunk;
  });
  request.on("end", () => {
    const isExpected = request.headers["x-acs-action"] === ACTION && body.includes(`AppId=${REQUEST.AppId}`);
    if (isExpected) response.writeHead(200, headers).end(answer);
    else response.writeHead(400).end('{"Code":"InvalidParameter","Message":"not what the bench sends"}');
  });
});
// Longer than a subject waits for its next turn: reconnecting is not what is measured.
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => {
  process.send?.({ endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.on("disconnect", () => process.exit());
