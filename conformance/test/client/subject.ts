import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { CallError, ClientOptions } from "@livespec/core";
import { call, callWithResponse } from "../../vendors/call.ts";
import { vendors } from "../../vendors/index.ts";
import type { AnyClient, VendorUnderTest } from "../../vendors/vendor-under-test.ts";

/** A vendor with what the tests of its client have in common. */
export interface Subject {
  readonly vendor: VendorUnderTest;
  readonly name: string;
  /** Names of the operations that may be repeated, and that must not be carried out twice. */
  readonly idempotent: string;
  readonly once: string;
  /** A payload of the idempotent call. */
  readonly payload: object;
  /** Makes a client of the account. */
  readonly createClient: (options: ClientOptions & { readonly region?: string }) => AnyClient;
  /** Makes the call that may be repeated. */
  readonly callIdempotent: (client: AnyClient, options?: Parameters<typeof call>[2]) => Promise<unknown>;
  readonly callWithResponse: (client: AnyClient) => ReturnType<typeof callWithResponse>;
  /** Makes the call that must not be carried out twice. */
  readonly callOnce: (client: AnyClient) => Promise<unknown>;
}

/** Every vendor as a subject. */
export const subjects: readonly Subject[] = vendors.map((vendor) => {
  const { name, calls, credentials } = vendor;
  return {
    vendor,
    name,
    idempotent: calls.idempotent.operation,
    once: calls.once.operation,
    payload: vendor.createPayload("R-1"),
    createClient: (options) => vendor.createClient({ ...credentials, ...options }),
    callIdempotent: (client, options) => call(client, calls.idempotent, options),
    callWithResponse: (client) => callWithResponse(client, calls.idempotent),
    callOnce: (client) => call(client, calls.once),
  };
});

/** Delays of retries that a test need not wait for. */
export const RETRY = { baseDelay: 1, maxDelay: 1 };

/** Resolves to the error of a call, and rejects if the call succeeds. */
export function failureOf(promise: Promise<unknown>): Promise<CallError> {
  return promise.then(
    () => Promise.reject(new Error("the call succeeded")),
    (error: CallError) => error,
  );
}

/** Starts a server on loopback. */
export async function serve(listener: RequestListener) {
  const server = createServer(listener);
  const sockets: Socket[] = [];
  server.on("connection", (socket) => sockets.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers every request with a payload, once it was read. */
export function answerWith(payload: object): RequestListener {
  return (incoming, outgoing) => {
    incoming.resume();
    incoming.on("end", () => outgoing.end(JSON.stringify(payload)));
  };
}

/** Resolves once a connection is closed, whether by an error or not. */
export async function waitForClose(socket: Socket | undefined): Promise<void> {
  if (!socket || socket.destroyed) return;
  await new Promise((resolve) => socket.once("close", resolve));
}
