import { findSurfaceFaults, renderReports } from "../../surface/surface-reports.ts";
import type { Check } from "../runner/check.ts";

/**
 * Compares each package's committed `surface.md` with what its built declarations export. An export that slips in is one that we
 * have to keep; one that slips out breaks somebody.
 */
export const check: Check = {
  name: "surface",
  why: "A change of what a package exports must be a line in the diff, so that a reviewer decides on it.",
  after: ["build"],
  run: async (root) => {
    const reports = await renderReports(root);
    return {
      faults: await findSurfaceFaults(root, reports),
      notes: [`${reports.length} packages export what their surface.md says`],
    };
  },
};
