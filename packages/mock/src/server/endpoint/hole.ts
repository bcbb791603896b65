import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type ListeningServer, type ListenOptions, toListenError, toOrigin } from "../listen.ts";

// A string, so that a bundle needs no second file. A backlog of 1 is the smallest that Node takes: 0 means its default.
const PROGRAM = `
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
 * Holds a port that answers no SYN: connecting to it neither succeeds nor fails. A thread listens on it and then blocks, so that
 * nothing is ever accepted; once the queue of pending connections is full, Linux drops all further packets.
 */
export async function holdHole({ host, port }: ListenOptions): Promise<ListeningServer> {
  const gate = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  // Without the arguments of the process, which may load other things.
  const worker = new Worker(PROGRAM, { eval: true, execArgv: [], workerData: { host, port, gate } });
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
}

/** Milliseconds after which a connection on one machine counts as unanswered. */
const CONNECT_TIMEOUT = 200;

/** Fills the queue of pending connections: connects until a connection is not answered. */
const fill = async (queue: Socket[], address: ListenOptions): Promise<void> => {
  while (queue.length < 16) {
    const socket = connect(address);
    queue.push(socket);
    await Promise.race([once(socket, "connect"), sleep(CONNECT_TIMEOUT, undefined, { ref: false })]);
    // In a busy process, timers fire before the events of its sockets.
    await setImmediate();
    if (socket.connecting) {
      socket.destroy();
      return;
    }
  }
  throw new Error("only Linux leaves a connection unanswered");
};
