import { type AlibabaLiveRegion, servers } from "./generated/operations.ts";

/** Every region that the vendor has a host for, by its name in the option `region`. */
export const alibabaLiveRegions: readonly AlibabaLiveRegion[] = /* @__PURE__ */ Object.keys(
  servers,
) as AlibabaLiveRegion[];

/**
 * Tests that a value is a region, such as one from the environment.
 *
 * @example
 * ```ts
 * import { alibabaLiveRegions, isAlibabaLiveRegion } from "@livespec/alibaba-live";
 *
 * const region = process.env["LIVE_REGION"] ?? "cn-shanghai";
 * if (!isAlibabaLiveRegion(region)) throw new Error(`LIVE_REGION must be one of ${alibabaLiveRegions.join(", ")}`);
 * ```
 */
export function isAlibabaLiveRegion(value: unknown): value is AlibabaLiveRegion {
  return alibabaLiveRegions.includes(value as AlibabaLiveRegion);
}
