import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { type ListeningServer, type ListenOptions, toListenError, toOrigin } from "../listen.ts";

/**
 * Holds a port that refuses every connection. A port that is merely free could be taken by another process a moment later; this
 * one is in use, as the near end of a connection of the mock to itself.
 */
export async function holdClosedPort({ host, port }: ListenOptions): Promise<ListeningServer> {
  const far = createServer((socket) => socket.on("error", ignoreReset)).listen(0, host);
  try {
    await once(far, "listening");
    const { port: farPort } = far.address() as AddressInfo;
    const near = connect({ host, port: farPort, ...(port !== 0 && { localPort: port }) });
    await once(near, "connect");
    return {
      url: toOrigin("http", { host, port: near.localPort ?? port }),
      close: () => {
        // After an orderly close, the port would be blocked for a minute.
        near.resetAndDestroy();
        return new Promise((resolve) => far.close(() => resolve()));
      },
    };
  } catch (error) {
    far.close();
    throw toListenError(error as NodeJS.ErrnoException, { host, port });
  }
}

const ignoreReset = (): void => {};
