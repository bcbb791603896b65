import { type LoadedSpec, loadSpec } from "./load-spec.ts";
import { locateSpec } from "./locate-spec.ts";

const loading = new Map<string, Promise<LoadedSpec>>();

/**
 * Loads a vendor's spec of `@livespec/specs`, once in a process: it does not change, takes a tenth of a second and more,
 * and tests start a mock for each of many scenarios.
 */
export const loadShippedSpec = (vendor: string): Promise<LoadedSpec> => {
  const known = loading.get(vendor) ?? loadSpec(locateSpec(vendor));
  loading.set(vendor, known);
  return known;
};
