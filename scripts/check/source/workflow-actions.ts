import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";

/** Reads every workflow and action of the repository and lists what {@link findUnpinnedActions} finds in it. */
export async function findWorkflowFaults(root: string): Promise<string[]> {
  const paths = await Array.fromAsync(glob(".github/**/*.{yml,yaml}", { cwd: root }));
  const found = paths
    .sort()
    .map(async (path) => findUnpinnedActions(path, await readFile(join(root, path), "utf8")));
  return (await Promise.all(found)).flat();
}

/**
 * Lists the actions and images that a workflow takes by a name which somebody else can move. A tag is such a name; the hash of a
 * commit, or the digest of an image, is none. Beside a hash stands the version that it is, for people and for update bots.
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
  // What is in this repository is as pinned as the workflow.
  if (uses.startsWith("./")) return undefined;
  if (uses.startsWith("docker://")) {
    return /@sha256:[0-9a-f]{64}$/.test(uses) ? undefined : "has to name an image by its digest, @sha256:…";
  }
  if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) {
    return "has to name a commit by its whole hash: whoever owns a tag can move it";
  }
  return /^ v\d+\.\d+\.\d+$/.test(comment)
    ? undefined
    : "has to have the version of its commit beside it, such as # v1.2.3";
}
