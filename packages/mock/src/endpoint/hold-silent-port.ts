import { createServer } from "node:net";
import { type ListenOptions, listen, type Server } from "../server/listen.ts";

/** Holds a port that takes connections and never says a word, until it is closed. */
export const holdSilentPort = (
  options: ListenOptions & { readonly scheme: "http" | "https" },
): Promise<Server> =>
  // Unless it is read, nobody notices the end of a connection.
  listen(
    createServer((socket) => socket.resume()),
    options,
  );
