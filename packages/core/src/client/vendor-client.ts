import type { Client } from "openapi-fetch";
import type { Operation, WireForm } from "../call/operation.ts";
import type { Send } from "../call/stage.ts";
import type { RequestCheck } from "../request-check/request-check.ts";
import { type Answer, createInvocations, toAnswer } from "./methods.ts";
import { createRaw } from "./raw.ts";

/** What the surfaces stand on. */
export interface SurfaceParts {
  /** Scheme, host and port of the vendor. */
  readonly endpoint: string;
  /** Every operation of the spec. */
  readonly operations: readonly Operation[];
  /** The spec's `x-wire`. */
  readonly wire: WireForm;
  /** What requests are checked by before anything else happens; absent where they are not. */
  readonly checkRequest?: RequestCheck | undefined;
  /** The pipeline. */
  readonly send: Send;
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
  /** Numbers the calls of the client. */
  readonly nextNumber: () => number;
  /** Ends the client. */
  readonly close: () => Promise<void>;
}

/** The methods of a client, each answering with more than its payload. */
export type WithResponse<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...args: infer Args) => Promise<infer Payload>
    ? (...args: Args) => Promise<Answer<Payload>>
    : never;
};

/** The surfaces of a client: the vendor's operations as methods, and openapi-fetch as its users know it. */
export type VendorClient<Methods, Paths extends object> = Methods & {
  /** The same methods, answering with status, headers, request id, attempts and duration beside the payload. */
  readonly withResponse: WithResponse<Methods>;
  /**
   * openapi-fetch on the spec's paths, honest to the wire: `{ data, error, response }`, nothing checked,
   * nothing thrown for a refusal. Signed and sent through the same pipeline.
   */
  readonly raw: Client<Paths>;
  /**
   * Ends the client: its calls that are under way end in an `AbortError` with the code `ClientClosed`, and so does every later
   * one. Connections that no other client uses are closed; an agent of the caller's is left alone.
   */
  readonly close: () => Promise<void>;
} & AsyncDisposable;

declare global {
  /** The runtime's own, for `await using`; empty where the compiler's library does not know of that. */
  interface AsyncDisposable {}
}

/** Puts the surfaces on top of a pipeline. */
export function createSurfaces<Methods, Paths extends object>(
  parts: SurfaceParts,
): VendorClient<Methods, Paths> {
  const withResponse: Record<string, unknown> = {};
  let raw: Client<Paths> | undefined;
  const client: Record<string, unknown> = {
    withResponse,
    close: parts.close,
    get raw() {
      raw ??= createRaw<Paths>(parts);
      return raw;
    },
  };
  const { asyncDispose } = Symbol as { readonly asyncDispose?: symbol };
  if (asyncDispose) Object.defineProperty(client, asyncDispose, { value: parts.close });
  for (const [name, invoke] of Object.entries(createInvocations(parts))) {
    client[name] = async (...args: Parameters<typeof invoke>) => (await invoke(...args)).data;
    withResponse[name] = async (...args: Parameters<typeof invoke>) => toAnswer(await invoke(...args));
  }
  return client as VendorClient<Methods, Paths>;
}
