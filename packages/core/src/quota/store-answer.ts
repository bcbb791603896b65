import { markAsOurs } from "../errors/our-errors.ts";
import { isPromise } from "../eventual.ts";
import type { Admission, Postponement } from "./quota-store.ts";

/** Looks at what a store says, which may be anybody's: an admission, or a time to wait that a timer can count. */
export function readAnswer(answer: Admission | Postponement): Admission | Postponement {
  const { wait, revoke: takeBack } = (answer ?? {}) as { wait?: unknown; revoke?: unknown };
  if (typeof wait === "number" && wait >= 0) return { wait: Math.max(1, wait) };
  if (wait === undefined && typeof takeBack === "function") return answer;
  throw markAsOurs(new TypeError("it must answer with { revoke } or with { wait }, milliseconds from 0"));
}

/** Gives an admission back that nobody uses. A store that cannot take it back counts one call too many; that ends nobody's call. */
export function revoke(answer: Admission | Postponement): void {
  try {
    const given: unknown = "wait" in answer ? undefined : answer.revoke();
    if (isPromise(given)) given.then(undefined, () => {});
  } catch {
    // As above.
  }
}
