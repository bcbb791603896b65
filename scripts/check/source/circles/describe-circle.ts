import type { Circle } from "./find-circles.ts";
import { type Import, toPlace } from "./import-graph.ts";

/** Imports that are shown of each arrow. */
const SHOWN = 3;

/** Describes a circle for whoever has to open it: the arrows with the fewest imports first, each with some of its imports. */
export function describeCircle(
  { kind, members, imports }: Circle,
  { folder }: { readonly folder: string },
): string {
  const toMember = kind === "folders" ? toPlace : (path: string) => path;
  const arrows = Map.groupBy(imports, ({ from, to }) => `${toMember(from)} → ${toMember(to)}`);
  const lines = [...arrows]
    .sort(([nameA, a], [nameB, b]) => a.length - b.length || nameA.localeCompare(nameB))
    .map(([name, found]) => `  ${name}: ${describeImports(found)}`);
  return [`${folder}: ${members.join(", ")} import each other; ${ADVICE}`, ...lines].join("\n");
}

const ADVICE =
  "take away one direction by moving what both need into a place of its own, or a file to where it is used";

function describeImports(imports: readonly Import[]): string {
  const shown = imports.slice(0, SHOWN).map(({ from, to }) => `${from} imports ${to}`);
  const others = imports.length - shown.length;
  return `${shown.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
}
