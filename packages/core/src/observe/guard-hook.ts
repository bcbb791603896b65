import { warn } from "#runtime";
import { redact } from "../attempt/redact.ts";
import { isError, toOneLine } from "../errors/foreign-text.ts";
import { isPromise } from "../fresh/fresh.ts";
import type { CallEvent } from "./call-event.ts";

/**
 * Makes a hook that cannot affect a call: what it throws, or what its promise rejects with, is reported once, as a warning that
 * names the option.
 */
export function guardHook(
  hook: (event: CallEvent) => unknown,
  { caller, option }: { readonly caller: string; readonly option: string },
): (event: CallEvent) => void {
  let isReported = false;
  const report = (thrown: unknown) => {
    if (isReported) return;
    isReported = true;
    warn(`${caller}: option "${option}" failed, and calls go on: ${describe(thrown)}`);
  };
  return (event) => {
    try {
      const given = hook(event);
      // A library's `then` need not return another promise.
      if (isPromise(given)) Promise.resolve(given).then(undefined, report);
    } catch (thrown) {
      report(thrown);
    }
  };
}

function describe(thrown: unknown): string {
  try {
    return toOneLine(redact(isError(thrown) ? thrown.message : String(thrown), []));
  } catch {
    return "what it threw cannot be read";
  }
}
