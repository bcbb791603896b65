import { isPromise } from "../call/eventual.ts";
import { markAsOurs } from "../errors/our-errors.ts";
import type { Admission, Postponement } from "./quota-store.ts";

/** Looks at what a store says, which may be anybody's: an admission, or a time to wait that a timer can count. */
export function readAnswer(answer: Admission | Postponement): Admission | Postponement {
  const { wait, revoke: takeBack } = (answer ?? {}) as { wait?: unknown; revoke?: unknown };
  if (typeof wait === "number" && wait >= 0) return { wait: Math.max(1, wait) };
  if (wait === undefined && typeof takeBack === "function") return answer;
  throw markAsOurs(new TypeError("it must answer with { revoke } or with { wait }, milliseconds from 0"));
}

/**
 * Gives an admission back, if it is one. A store that cannot take it back counts one call too many, and ends nobody's call.
 *
 * @param onRevoked - Told once it has.
 */
export function revoke(answer: Admission | Postponement, onRevoked?: () => void): void {
  const revoking = async () => {
    if ("wait" in answer) return;
    const given = answer.revoke();
    if (isPromise(given)) await given;
    onRevoked?.();
  };
  revoking().catch(() => {});
}
