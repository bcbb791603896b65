import { type IncomingHttpHeaders, request } from "node:http";

/** A request as bytes: headers go out as they are, `host` included. */
export interface WireForm {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** Sends a request over a connection of its own and reads the JSON that comes back. */
export const send = (url: string, { method = "POST", target = "/", headers = {}, body = "" }: WireForm) =>
  new Promise<Received>((resolve, reject) => {
    const outgoing = request(new URL(url), { method, path: target, headers: { ...headers }, agent: false });
    outgoing.on("error", reject);
    outgoing.on("response", async (incoming) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: JSON.parse(text) });
    });
    outgoing.end(body);
  });
