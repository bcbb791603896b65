import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { ANSWER as CALLBACK_TOKEN, PATH } from "../requests/callback-token.ts";
import { ACTION, ANSWER as MESSAGE_TOKEN, REQUEST } from "../requests/message-token.ts";

// The process that openServer starts: the vendors as cheaply as possible, so that clients are what is measured.
// It checks what arrived only as far as that tells a request from a mistake in a subject.
const messageToken = Buffer.from(MESSAGE_TOKEN);
const callbackToken = Buffer.from(CALLBACK_TOKEN);

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("latin1");
  request.on("data", (chunk: string) => {
    body += chunk;
  });
  request.on("end", () => {
    const answer = answerTo(request, body);
    const status = answer ? 200 : 400;
    const content = answer ?? '{"Code":"InvalidParameter","Message":"not what the bench sends"}';
    const headers = { "content-type": "application/json;charset=utf-8", "content-length": content.length };
    response.writeHead(status, headers).end(content);
  });
});

function answerTo({ url = "", headers }: IncomingMessage, body: string): Buffer | undefined {
  if (url.startsWith(PATH)) return url.includes("usersig=") && body === "{}" ? callbackToken : undefined;
  const isMessageToken = headers["x-acs-action"] === ACTION || body.includes(`Action=${ACTION}`);
  return isMessageToken && body.includes(`AppId=${REQUEST.AppId}`) ? messageToken : undefined;
}

// Longer than a subject waits for its next turn: reconnecting is not what is measured.
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => {
  process.send?.({ endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.on("disconnect", () => process.exit());
