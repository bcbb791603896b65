import { loadWorkspace } from "../../workspace/load-workspace.ts";
import type { Check } from "../runner/check.ts";
import { describeCircle } from "./circles/describe-circle.ts";
import { findCircles } from "./circles/find-circles.ts";
import { readImportGraphs } from "./circles/import-graph.ts";

/** Packages whose circles are notes while they are taken apart. Goes as soon as it is empty. */
const BEING_TAKEN_APART: readonly string[] = ["packages/core", "packages/mock", "specs"];

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
    const found = graphs.flatMap(({ folder, imports }) =>
      findCircles(imports).map((circle) => ({ folder, text: describeCircle(circle, { folder }) })),
    );
    const isNote = ({ folder }: { readonly folder: string }) => BEING_TAKEN_APART.includes(folder);
    const done = BEING_TAKEN_APART.filter((folder) => !found.some((one) => one.folder === folder));
    return {
      faults: found.filter((one) => !isNote(one)).map(({ text }) => text),
      notes: [
        ...found.filter(isNote).map(({ text }) => text),
        ...done.map(
          (folder) => `${folder} has no circle left; take it out of scripts/check/source/circles.ts`,
        ),
      ],
    };
  },
};
