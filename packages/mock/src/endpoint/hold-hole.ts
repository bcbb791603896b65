import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { ListenOptions, Server } from "../server/listen.ts";
import { toListenError } from "../server/listen-error.ts";
import { toOrigin } from "../server/origin.ts";

// A string, so that a bundle needs no second file. Of a backlog, 1 is the least that Node takes: 0 means its default.
const program = `
const { createServer } = require("node:net");
const { parentPort, workerData } = require("node:worker_threads");
const { host, port, gate } = workerData;
const server = createServer().listen({ host, port, backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  Atomics.wait(gate, 0, 0);
  server.close();
});
`;

/**
 * Holds a port that answers no SYN, until it is closed: connecting to it neither succeeds nor is refused. A thread listens
 * there and then stands still, so that nothing is ever accepted; once the queue of what waits for that is full, Linux drops
 * whatever else arrives.
 */
export const holdHole = async ({ host, port }: ListenOptions): Promise<Server> => {
  const gate = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  // Without the process's own arguments, which may load or mean other things.
  const worker = new Worker(program, { eval: true, execArgv: [], workerData: { host, port, gate } });
  const [actual] = await once(worker, "message").catch((error: NodeJS.ErrnoException) => {
    throw toListenError(error, { host, port });
  });
  const exited = once(worker, "exit");
  const queue: Socket[] = [];
  const close = async (): Promise<void> => {
    for (const socket of queue) socket.destroy();
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
    await exited;
  };
  try {
    await fill(queue, { host, port: actual });
  } catch (error) {
    await close();
    throw error;
  }
  return { url: toOrigin("http", { host, port: actual }), close };
};

/** Milliseconds in which a connection on one machine comes about, if it ever does. */
const patience = 200;

/** Connects until that takes too long. */
const fill = async (queue: Socket[], address: ListenOptions): Promise<void> => {
  while (queue.length < 16) {
    const socket = connect(address);
    queue.push(socket);
    await Promise.race([once(socket, "connect"), sleep(patience, undefined, { ref: false })]);
    // A process that was busy hears of its timers before it hears of its sockets.
    await setImmediate();
    if (socket.connecting) {
      socket.destroy();
      return;
    }
  }
  throw new Error("only Linux leaves who connects without an answer");
};
