import { loadWorkspace } from "../../workspace/load-workspace.ts";
import type { Check } from "../runner/check.ts";
import { findForbiddenArrows } from "./boundaries/arrows.ts";
import { findShapeFaults } from "./boundaries/module-shape.ts";
import { findNodeImports } from "./boundaries/node-imports.ts";

/**
 * Holds imports to docs/architecture.md. A client that imported the mock, a mock that verified with the client's own code, or a
 * core with a `node:` import outside of its Node files would each pass all tests, and be found by a consumer.
 */
export const check: Check = {
  name: "boundaries",
  why: "Tests cannot see an import that the architecture forbids: it works here, and breaks in a browser or hides a fault that client and mock share.",
  run: async (root) => {
    const packages = await loadWorkspace(root);
    return {
      faults: [...findForbiddenArrows(packages), ...findNodeImports(packages), ...findShapeFaults(packages)],
    };
  },
};
