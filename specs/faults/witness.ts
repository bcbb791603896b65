import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";

/** Sees everything that a client shows of a call. */
export interface Witness {
  /** Options of the client by which it sees. */
  readonly options: {
    readonly onEvent: (event: SeenEvent) => void;
    readonly logger: {
      readonly debug: (message: string) => void;
      readonly warn: (message: string) => void;
    };
  };
  readonly events: readonly SeenEvent[];
  /** Takes a value as somebody may see it who prints it. */
  readonly look: (value: unknown) => void;
  /** Runs something, and sees what it publishes for tracing. */
  readonly follow: <Result>(run: () => Promise<Result>) => Promise<Result>;
  /** Everything that was seen. */
  readonly seen: () => string;
}

/** As much of a client's events as the scenarios look at. */
export interface SeenEvent {
  readonly type: string;
  readonly attempt?: number;
  readonly delay?: number;
  readonly error?: { readonly code: string | number } | undefined;
}

export function createWitness(): Witness {
  const seen: string[] = [];
  const events: SeenEvent[] = [];
  const look = (value: unknown) => {
    seen.push(...print(value));
  };
  return {
    options: {
      onEvent: (event) => {
        events.push(event);
        look(event);
      },
      logger: { debug: (message) => void seen.push(message), warn: (message) => void seen.push(message) },
    },
    events,
    look,
    follow: (run) => followed.run(look, run),
    seen: () => seen.join("\n"),
  };
}

const followed = new AsyncLocalStorage<(message: unknown) => void>();

/** Listens to what clients publish for tracing until the returned function is called. */
export function listenToTracing(): () => void {
  const take = (message: unknown) => followed.getStore()?.(message);
  const handlers = { start: take, end: take, asyncStart: take, asyncEnd: take, error: take };
  const channels = ["livespec:call", "livespec:attempt"].map((name) => tracingChannel(name));
  for (const channel of channels) channel.subscribe(handlers);
  return () => {
    for (const channel of channels) channel.unsubscribe(handlers);
  };
}

/** A value in every form that it is likely to be printed in. */
function print(value: unknown): string[] {
  const forms = [
    inspect(value, { depth: 9, showHidden: true, maxStringLength: null }),
    JSON.stringify(value) ?? "",
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    forms.push(String(error), error.stack ?? "", JSON.stringify(error));
  }
  return forms;
}
