import { type Import, toPlace } from "./import-graph.ts";

/** Places, or files, each of which imports every other one, if only by way of others. */
export interface Circle {
  readonly kind: "folders" | "files";
  readonly members: readonly string[];
  /** The imports from one member to another. */
  readonly imports: readonly Import[];
}

/** Finds the circles of folders and those of files; the strongly connected components of both graphs. */
export function findCircles(imports: readonly Import[]): Circle[] {
  return [
    ...findComponents(imports, { kind: "folders", toMember: toPlace }),
    ...findComponents(imports, { kind: "files", toMember: (path) => path }),
  ];
}

function findComponents(
  imports: readonly Import[],
  { kind, toMember }: { kind: Circle["kind"]; toMember: (path: string) => string },
): Circle[] {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const targets = arrows.get(toMember(from)) ?? new Set();
    arrows.set(toMember(from), targets.add(toMember(to)));
  }
  const reached = new Map([...arrows.keys()].map((member) => [member, findReached(member, arrows)]));
  const isMutual = (one: string, other: string) =>
    reached.get(one)?.has(other) && reached.get(other)?.has(one);
  const circles: Circle[] = [];
  const seen = new Set<string>();
  for (const first of [...arrows.keys()].sort()) {
    if (seen.has(first)) continue;
    const members = [...arrows.keys()].filter((other) => other === first || isMutual(first, other)).sort();
    for (const member of members) seen.add(member);
    if (members.length === 1) continue;
    const closing = imports.filter(({ from, to }) => {
      const [one, other] = [toMember(from), toMember(to)];
      return one !== other && members.includes(one) && members.includes(other);
    });
    circles.push({ kind, members, imports: closing });
  }
  return circles;
}

function findReached(start: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const next of arrows.get(at) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return reached;
}
