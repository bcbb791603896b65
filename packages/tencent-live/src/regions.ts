import { servers, type TencentLiveRegion } from "./generated/operations.ts";

/** Every region that the vendor has a host for, by its name in the option `region`. */
export const tencentLiveRegions: readonly TencentLiveRegion[] = /* @__PURE__ */ Object.keys(
  servers,
) as TencentLiveRegion[];

/**
 * Tests that a value is a region, such as one from the environment.
 *
 * @example
 * ```ts
 * import { tencentLiveRegions, isTencentLiveRegion } from "@livespec/tencent-live";
 *
 * const region = process.env["LIVE_REGION"] ?? "china";
 * if (!isTencentLiveRegion(region)) throw new Error(`LIVE_REGION must be one of ${tencentLiveRegions.join(", ")}`);
 * ```
 */
export function isTencentLiveRegion(value: unknown): value is TencentLiveRegion {
  return tencentLiveRegions.includes(value as TencentLiveRegion);
}
