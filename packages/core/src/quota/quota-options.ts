import { assertKnown } from "../options/assert-known.ts";
import { assertOption, isObject } from "../options/assert-option.ts";
import { createMemoryQuotaStore } from "./memory-quota-store.ts";
import type { QuotaStore } from "./quota-store.ts";

/** Share of the vendor's quota that a client uses, and the store that counts it. */
export interface QuotaOptions {
  /** Share of each operation's quota that this client may use, above 0 and up to 1. Default: 1. */
  readonly share?: number | undefined;
  /** Store that counts calls. Default: one in this client. */
  readonly store?: QuotaStore | undefined;
  /** Name of the account in the store, for one that serves several. Default: `default`. */
  readonly account?: string | undefined;
  /** Calls of one operation that may wait at a time; one more ends in a `QuotaError`. Default: 1000. */
  readonly maxWaiting?: number | undefined;
}

/** Quota options after defaults. */
export type ResolvedQuotaOptions = {
  readonly [Name in keyof QuotaOptions]-?: NonNullable<QuotaOptions[Name]>;
};

/** Checks a client's quota options. Throws a `TypeError` that names the option and the rule. */
export function checkQuotaOptions(caller: string, options: QuotaOptions | false | undefined): void {
  if (options === undefined || options === false) return;
  assertOption(isObject(options), caller, "quota", "must be an object or false");
  const { share = 1, store, account = "", maxWaiting = 1 } = options;
  assertKnown(caller, options, { names: ["share", "store", "account", "maxWaiting"], prefix: "quota." });
  const isShare = typeof share === "number" && share > 0 && share <= 1;
  assertOption(isShare, caller, "quota.share", "must be a number above 0 and up to 1");
  const isStore = store === undefined || typeof store?.admit === "function";
  assertOption(isStore, caller, "quota.store", "must have a function admit");
  assertOption(typeof account === "string", caller, "quota.account", "must be a string");
  const isCount = Number.isSafeInteger(maxWaiting) && maxWaiting >= 0;
  assertOption(isCount, caller, "quota.maxWaiting", "must be a whole number from 0");
}

/** Fills in defaults; the default store counts by the client's monotonic clock. */
export function resolveQuotaOptions(
  options: QuotaOptions,
  { monotonicNow }: { readonly monotonicNow: () => number },
): ResolvedQuotaOptions {
  const { share = 1, account = "default", maxWaiting = 1000 } = options;
  const store = options.store ?? createMemoryQuotaStore({ now: monotonicNow });
  return { share, store, account, maxWaiting };
}
