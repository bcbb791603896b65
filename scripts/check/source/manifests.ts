import { checkManifests, listPublished, UNSET } from "../../manifests/run-manifests.ts";
import type { Check } from "../runner/check.ts";

/**
 * Holds the manifests of published packages to what npm shows of them, what provenance compares, and what builds them before they
 * are packed: a package that is packed without being built would be published without its code, and without a warning.
 */
export const check: Check = {
  name: "manifests",
  why: "npm takes any manifest; what is missing in it shows only on the page of the published version, which cannot be changed.",
  run: async (root) => {
    const { faults, isRepositorySet } = await checkManifests(root, await listPublished(root));
    return { faults, notes: isRepositorySet ? [] : [UNSET] };
  },
};
