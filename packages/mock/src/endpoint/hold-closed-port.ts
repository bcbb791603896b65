import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import type { ListenOptions, Server } from "../server/listen.ts";
import { toListenError } from "../server/listen-error.ts";
import { toOrigin } from "../server/origin.ts";

/**
 * Holds a port on which every connection is refused, until it is closed. A port that was merely free a moment ago could
 * be given to somebody else a moment later; this one is in use, by the near end of a connection that the mock has with
 * itself.
 */
export const holdClosedPort = async ({ host, port }: ListenOptions): Promise<Server> => {
  const far = createServer((socket) => socket.on("error", ignoreReset)).listen(0, host);
  try {
    await once(far, "listening");
    const { port: farPort } = far.address() as AddressInfo;
    const near = connect({ host, port: farPort, ...(port !== 0 && { localPort: port }) });
    await once(near, "connect");
    return {
      url: toOrigin("http", { host, port: near.localPort ?? port }),
      close: () => {
        // Closed in good order, the port would be kept from the next mock for a minute.
        near.resetAndDestroy();
        return new Promise((resolve) => far.close(() => resolve()));
      },
    };
  } catch (error) {
    far.close();
    throw toListenError(error as NodeJS.ErrnoException, { host, port });
  }
};

const ignoreReset = (): void => {};
