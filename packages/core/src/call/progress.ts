import type { TransportPhase } from "../errors/errors.ts";

const NOTHING_TO_END = () => {};

/**
 * How far one attempt came: its transport writes it down when it happens, because afterwards it cannot be told any more. What
 * ends the attempt ends it through here.
 */
export class Progress {
  /**
   * Where the attempt is. Undefined as long as the transport cannot tell; what it failed with then says so, or nothing does.
   * The first byte of a request leaves in the moment in which its connection stands, so `exchange` begins there.
   */
  phase: TransportPhase | undefined;
  /** HTTP status, once the head of the answer is there. */
  status: number | undefined;
  /** Whether the request went over a connection that had served another one before. */
  isReused = false;
  /** Whether the same attempt would fail in the same way again: a certificate is not trusted, a proxy refuses. */
  isHopeless = false;
  /** Whether connections that are idle now are not to be used, because one of them has just been found dead. */
  readonly needsNewConnection: boolean;
  /** Ends what the transport has begun; set by the transport, and forgotten when that is over. */
  cancel: (reason: Error) => void = NOTHING_TO_END;
  #controller: AbortController | undefined;

  constructor({ needsNewConnection }: { readonly needsNewConnection: boolean }) {
    this.needsNewConnection = needsNewConnection;
  }

  /** Adds something to what ends with the attempt. */
  alsoCancel(end: () => void): void {
    const { cancel } = this;
    const both = (reason: Error) => {
      cancel(reason);
      end();
    };
    this.cancel = both;
  }

  /**
   * Says that the transport has nothing more to end. What it has begun must not be held by the record of a call: all that hangs
   * on a request would be collected late.
   */
  settle(): void {
    this.cancel = NOTHING_TO_END;
  }

  /** The same end as a signal, for what takes one. Made when it is asked for: it costs more than a signature. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      const controller = new AbortController();
      this.#controller = controller;
      const cancel = (reason: Error) => controller.abort(reason);
      this.cancel = cancel;
    }
    return this.#controller.signal;
  }
}
