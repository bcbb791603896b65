import { once } from "node:events";
import { connect } from "node:net";
import type { WireForm } from "./send.ts";

/** A bare connection, for what an HTTP client would hide. */
export interface Line {
  readonly write: (wire: WireForm) => void;
  /** Everything received so far. */
  readonly heard: () => string;
  /** Resolves once a string was received so many times. */
  readonly hear: (text: string, times?: number) => Promise<void>;
  /** Resolves when the other side ends the connection: `end` in good order, otherwise the code of an error. */
  readonly ended: Promise<string>;
  readonly hangUp: () => void;
}

export const dial = async (url: string): Promise<Line> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
  });
  const ended = new Promise<string>((resolve) => {
    socket.once("end", () => resolve("end"));
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
  await once(socket, "connect");
  return {
    write: ({ method = "POST", target = "/", headers = {}, body = "" }) => {
      const all = { host: new URL(url).host, ...headers, "content-length": String(Buffer.byteLength(body)) };
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
    },
    heard: () => text,
    hear: async (wanted, times = 1) => {
      while (text.split(wanted).length <= times) await once(socket, "data");
    },
    ended,
    hangUp: () => socket.destroy(),
  };
};
