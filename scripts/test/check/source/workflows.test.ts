import { join } from "node:path";
import { expect, test } from "vitest";
import { findUnpinnedActions, findWorkflowFaults } from "../../../check/source/workflows.ts";

const hash = "0123456789abcdef0123456789abcdef01234567";

const faultsOf = (uses: string) => findUnpinnedActions("ci.yml", `steps:\n  - uses: ${uses}\n`);

test("every action of this repository's workflows is pinned", async () => {
  expect(await findWorkflowFaults(join(import.meta.dirname, "../../../.."))).toEqual([]);
});

test.each([
  `acme/action@${hash} # v1.2.3`,
  `acme/actions/sub-folder@${hash} # v1.2.3`,
  `"acme/action@${hash}" # v1.2.3`,
  `docker://acme/image@sha256:${hash}${hash.slice(0, 24)}`,
  "./.github/actions/own",
])("%s is pinned", (uses) => {
  expect(faultsOf(uses)).toEqual([]);
});

test.each([
  "acme/action@v1",
  "acme/action@v1.2.3",
  "acme/action@main",
  "acme/action",
  "acme/action@0123456 # v1.2.3",
])("%s can be moved", (uses) => {
  expect(faultsOf(uses)).toEqual([
    `ci.yml:2: ${uses.split(" ", 1)} must name a commit by its whole hash, because a tag can be moved`,
  ]);
});

test.each([`acme/action@${hash}`, `acme/action@${hash} # v1`, `acme/action@${hash} # latest`])(
  "%s does not name its version",
  (uses) => {
    expect(faultsOf(uses)).toEqual([
      `ci.yml:2: acme/action@${hash} must have the version of its commit behind it, such as # v1.2.3`,
    ]);
  },
);

test("an image by a tag, a reusable workflow by a branch, an empty step and a file that is not YAML are faults", () => {
  expect(faultsOf("docker://alpine:3")).toEqual([
    "ci.yml:2: docker://alpine:3 must name an image by its digest, @sha256:…",
  ]);
  expect(
    findUnpinnedActions("ci.yml", "jobs:\n  a: { uses: acme/b/.github/workflows/c.yml@main }\n"),
  ).toEqual([
    "ci.yml:2: acme/b/.github/workflows/c.yml@main must name a commit by its whole hash, because a tag can be moved",
  ]);
  expect(faultsOf("")).toHaveLength(1);
  expect(findUnpinnedActions("ci.yml", "a: [")).toHaveLength(1);
});
