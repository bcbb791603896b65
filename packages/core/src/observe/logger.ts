import type { CallEvent, OnEvent } from "./call-event.ts";

/** The part of a logger that is used; `console` is one. */
export interface Logger {
  readonly debug: (message: string) => void;
  readonly warn: (message: string) => void;
}

/** Makes a hook that writes a line for each event: what failed as a warning, everything else for debugging. */
export function createLogHook(logger: Logger): OnEvent {
  return (event) => {
    const hasFailed = event.type === "retry" || ("error" in event && event.error !== undefined);
    logger[hasFailed ? "warn" : "debug"](toLogLine(event));
  };
}

/** Writes an event as one line that a log can be searched by. */
export function toLogLine(event: CallEvent): string {
  const { type, vendor, call, operation } = event;
  const facts = Object.entries(event)
    .filter(([name, value]) => !KNOWN.includes(name) && value !== undefined)
    .map(([name, value]) => `${name}=${name === "duration" || name === "delay" ? Math.round(value) : value}`);
  const failure = "error" in event && event.error ? [`code=${event.error.code}`, event.error.message] : [];
  return [vendor, `call=${call}`, type, operation, ...facts, ...failure].join(" ");
}

const KNOWN: readonly string[] = ["type", "vendor", "call", "operation", "error"];
