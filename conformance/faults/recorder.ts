import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import type { CallEvent, Logger, OnEvent } from "@livespec/core";

/** Records everything that a client shows of its calls. */
export interface Recorder {
  /** Options of the client that record its events and log lines. */
  readonly options: { readonly onEvent: OnEvent; readonly logger: Logger };
  readonly events: readonly CallEvent[];
  /** Records a value in the forms in which somebody may print it. */
  readonly record: (value: unknown) => void;
  /** Runs a function and records what it publishes for tracing. */
  readonly follow: <Result>(run: () => Promise<Result>) => Promise<Result>;
  /** Everything that was recorded. */
  readonly text: () => string;
}

/** Makes a recorder. What is published for tracing reaches it only while `listenToTracing` listens. */
export function createRecorder(): Recorder {
  const recorded: string[] = [];
  const events: CallEvent[] = [];
  const record = (value: unknown) => {
    recorded.push(...print(value));
  };
  const log = (message: string) => {
    recorded.push(message);
  };
  return {
    options: {
      onEvent: (event) => {
        events.push(event);
        record(event);
      },
      logger: { debug: log, warn: log },
    },
    events,
    record,
    follow: (run) => followed.run(record, run),
    text: () => recorded.join("\n"),
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

/** Writes a value in every form in which it is likely to be printed. */
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
