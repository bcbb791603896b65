import type { CallError, TransportError } from "@livespec/core";
import { longestOwnWait } from "./pace.ts";
import type { FaultRun } from "./run-call.ts";

/** Describes what a call ended in, when, and how often the vendor carried it out, in the same words every time. */
export function describeRun(run: FaultRun): string {
  const { error, attempts, carriedOut } = run;
  const ending = error === undefined ? ["**payload**"] : describeError(error);
  return `${[...ending, count(attempts, "attempt"), describeTime(run)].join(", ")}; carried out ${times(carriedOut)}`;
}

function describeError(error: CallError): string[] {
  const { name, code, status, retryable, phase } = error as CallError & Partial<TransportError>;
  return [
    `\`${name}\` \`${code}\`${phase === undefined || phase === "exchange" ? "" : ` (${phase})`}`,
    status === undefined ? "no status" : `status ${status}`,
    ...(retryable ? ["retryable"] : []),
  ];
}

function describeTime({ error, delays, timeouts, vendorDelay }: FaultRun): string {
  if (error?.code === "DeadlineExceeded") return "at the deadline";
  const asked = delays.filter((delay, index) => delay > longestOwnWait(index + 1));
  const own = delays.filter((delay, index) => delay > 0 && delay <= longestOwnWait(index + 1));
  const causes = [
    ...(vendorDelay > 0 && timeouts === 0 ? [`the vendor's ${vendorDelay / 1000} s`] : []),
    ...(timeouts > 0 ? [count(timeouts, "time-out")] : []),
    ...(asked.length > 0 ? [`the ${Math.max(...asked) / 1000} s that the vendor asks for`] : []),
    ...(own.length > 0 ? [count(own.length, "short wait")] : []),
  ];
  return causes.length === 0 ? "at once" : `after ${causes.join(" and ")}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

const times = (number: number) => ["not at all", "once", "twice"][number] ?? `${number} times`;
