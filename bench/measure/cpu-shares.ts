import type { Profiler, Runtime } from "node:inspector";

/** Parts of the processor's work, by who asked for it. */
export const PARTS = ["socket writes", "Node", "hashes", "client", "collector", "rest"] as const;

export type Part = (typeof PARTS)[number];

/** Adds up the microseconds of each part in a profile, per call, without idle time. */
export function toShares(profile: Profiler.Profile, { calls }: { calls: number }): Record<Part, number> {
  const parts = new Map(profile.nodes.map(({ id, callFrame }) => [id, toPart(callFrame)]));
  const shares = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  const { samples = [], timeDeltas = [] } = profile;
  for (const [at, id] of samples.entries()) {
    const part = parts.get(id);
    if (part) shares[part] += (timeDeltas[at] ?? 0) / calls;
  }
  return shares;
}

/** Tells which part a function belongs to. Functions of the engine and of the operating system have a name and no file. */
function toPart({ functionName, url }: Runtime.CallFrame): Part | undefined {
  if (functionName === "(idle)") return undefined;
  if (functionName === "(garbage collector)") return "collector";
  if (url === "" && /^write/.test(functionName)) return "socket writes";
  if (url === "" && /digest|hash|hmac/i.test(functionName)) return "hashes";
  if (url.startsWith("node:internal/crypto/")) return "hashes";
  if (url.startsWith("node:")) return "Node";
  // The packages under test lie beside this folder, or among what it installs.
  const isOwn = url.startsWith("file:") && (!url.includes("/bench/") || url.includes("/node_modules/"));
  return isOwn || /^\//.test(url) ? "client" : "rest";
}
