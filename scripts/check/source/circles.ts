import { loadWorkspace } from "../../workspace/load-workspace.ts";
import type { Check } from "../runner/check.ts";
import { describeCircle } from "./circles/describe-circle.ts";
import { findCircles } from "./circles/find-circles.ts";
import { readImportGraphs } from "./circles/import-graph.ts";

/**
 * Looks inside each package for folders that import each other, and for files that do. The architecture has always forbidden
 * circles, but only those between packages were looked for, and core's folders had come to import each other in five pairs: to
 * understand one of them, all had to be read.
 */
export const check: Check = {
  name: "circles",
  why: "Folders that import each other can only be understood, tested and moved together, whatever their names promise.",
  run: async (root) => {
    const graphs = readImportGraphs(await loadWorkspace(root));
    return {
      faults: graphs.flatMap(({ folder, imports }) =>
        findCircles(imports).map((circle) => describeCircle(circle, { folder })),
      ),
    };
  },
};
