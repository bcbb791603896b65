import { toOneLine } from "../errors/foreign-text.ts";
import { LivespecError } from "../errors/livespec-error.ts";
import { isOurs } from "../errors/our-errors.ts";
import type { CallEvent, EventError } from "./call-event.ts";

/** The part of a logger that is used; `console` is one. It may be asynchronous; nothing waits for it. */
export interface Logger {
  readonly debug: (message: string) => unknown;
  readonly warn: (message: string) => unknown;
}

/** Makes a hook that writes a line for each event: failures as warnings, everything else for debugging. */
export function createLogHook(logger: Logger): (event: CallEvent) => unknown {
  return (event) => {
    const hasFailed = event.type === "retry" || ("error" in event && event.error !== undefined);
    return logger[hasFailed ? "warn" : "debug"](toLogLine(event));
  };
}

/** Writes an event as one searchable line: `name=value`, the value in quotes unless it is one word. */
export function toLogLine(event: CallEvent): string {
  const { type, vendor, call, operation } = event;
  const facts = Object.entries(event)
    .filter(([name, value]) => !KNOWN.includes(name) && value !== undefined)
    .map(
      ([name, value]) =>
        `${name}=${toWord(name === "duration" || name === "delay" ? Math.round(value) : value)}`,
    );
  const error = "error" in event ? event.error : undefined;
  const failure = error ? [`code=${toWord(error.code ?? "none")}`, describe(error)] : [];
  return toOneLine([vendor, `call=${call}`, type, operation, ...facts, ...failure].join(" "), LONGEST_LINE);
}

/** An error thrown by the caller's own code is mentioned, not repeated. */
const describe = (error: EventError): string =>
  error instanceof LivespecError || isOurs(error) ? error.message : "an error of the caller's own code";

const KNOWN: readonly string[] = ["type", "vendor", "call", "operation", "error"];

/** Longest line of a log, in characters. */
const LONGEST_LINE = 8192;

const toWord = (value: unknown) =>
  /^[^\s"=]*$/.test(String(value)) ? String(value) : JSON.stringify(String(value));
