import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Check } from "../runner/check.ts";

/**
 * Holds every action of a workflow to a commit. Whoever owns a tag can move it to other code, and the release workflow may
 * publish in our name.
 */
export const check: Check = {
  name: "workflows",
  why: "An action named by a tag runs whatever its owner, or a thief of the owner's account, puts under that tag tomorrow.",
  run: async (root) => ({ faults: await findWorkflowFaults(root) }),
};

/** Reads every workflow and action of the repository and lists what {@link findUnpinnedActions} finds in it. */
export async function findWorkflowFaults(root: string): Promise<string[]> {
  const paths = await Array.fromAsync(glob(".github/**/*.{yml,yaml}", { cwd: root }));
  const found = paths
    .sort()
    .map(async (path) => findUnpinnedActions(path, await readFile(join(root, path), "utf8")));
  return (await Promise.all(found)).flat();
}

/**
 * Lists the actions and images that a workflow names by something that can be moved, such as a tag, instead of the hash of a commit
 * or the digest of an image. Behind a hash stands the version that it is, for people and for update bots.
 */
export function findUnpinnedActions(path: string, text: string): string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset = 0) => `${path}:${lines.linePos(offset).line}`;
  const faults = document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message.split("\n", 1)[0]}`);
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== "uses") return;
      const uses = isScalar(value) ? String(value.value) : "";
      const fault = findFault(uses, (isScalar(value) && value.comment) || "");
      if (fault) faults.push(`${at(key.range?.[0])}: ${uses || "uses"} ${fault}`);
    },
  });
  return faults;
}

function findFault(uses: string, comment: string): string | undefined {
  // An action in this repository is as pinned as the workflow itself.
  if (uses.startsWith("./")) return undefined;
  if (uses.startsWith("docker://")) {
    return /@sha256:[0-9a-f]{64}$/.test(uses) ? undefined : "must name an image by its digest, @sha256:…";
  }
  if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) {
    return "must name a commit by its whole hash, because a tag can be moved";
  }
  return /^ v\d+\.\d+\.\d+$/.test(comment)
    ? undefined
    : "must have the version of its commit behind it, such as # v1.2.3";
}
