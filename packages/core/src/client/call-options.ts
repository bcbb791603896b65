import { Call } from "../call/call.ts";
import type { Operation } from "../call/operation.ts";
import { assertKnown } from "../options/assert-known.ts";
import { assertBooleans, assertMilliseconds, assertOption, isObject } from "../options/assert-option.ts";

/** What a caller may say of one call. */
export interface CallOptions {
  /** Ends the call when it fires, at any moment, during a wait too; the call rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Time this call may take, retries and waits included, in milliseconds. Default: the client's. */
  readonly deadline?: number | undefined;
  /** Whether failures are repeated. Default: as the client does. */
  readonly retry?: boolean | undefined;
  /**
   * Whether it does no harm if the vendor acts twice on this call. `true` lets it be repeated after a lost answer too.
   * Default: what the spec says of the operation.
   */
  readonly idempotent?: boolean | undefined;
}

/** What a caller says who says nothing. */
export const NO_OPTIONS: CallOptions = {};

/** Checks what a caller says of a call. Throws a `TypeError` that names the operation, the option and the rule. */
export function checkCallOptions(operation: string, options: CallOptions): void {
  if (options === NO_OPTIONS) return;
  assertOption(isObject(options), operation, "options", "must be an object");
  const { signal, deadline, retry, idempotent } = options;
  assertKnown(operation, options, { names: ["signal", "deadline", "retry", "idempotent"] });
  const isSignal = signal === undefined || isAbortSignal(signal);
  assertOption(isSignal, operation, "signal", "must be an AbortSignal");
  assertMilliseconds(operation, { deadline });
  assertBooleans(operation, { retry, idempotent });
}

/** Begins the record of a call. */
export function createCall(operation: Operation, options: CallOptions, number: number): Call {
  const { signal, deadline, retry = true, idempotent = operation.idempotent } = options;
  return new Call({ operation, number, idempotent, deadline, retry, signal });
}

/** By its form: signals of other libraries and realms are signals too. */
const isAbortSignal = (signal: Partial<AbortSignal> | null) =>
  typeof signal?.addEventListener === "function" && typeof signal.removeEventListener === "function";
