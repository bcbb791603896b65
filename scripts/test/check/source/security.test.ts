import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { findUnprovenClaims, readClaims } from "../../../check/source/security.ts";

const root = resolve(import.meta.dirname, "../../../..");
const read = (file: string) => {
  const path = resolve(root, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
};

test("every sentence of SECURITY.md names an existing test, or says that it has none", () => {
  const document = read("SECURITY.md") as string;
  expect(findUnprovenClaims(document, read)).toEqual([]);
  expect(readClaims(document).filter(({ proofs }) => proofs.length > 0).length).toBeGreaterThan(20);
});

const files: Record<string, string> = {
  "packages/a/test/a.test.ts": 'test("it holds", () => {});',
  "packages/a/src/a.ts": "it holds",
};
const findFaults = (document: string) => findUnprovenClaims(document, (file) => files[file]);
const PROOF = "<!-- packages/a/test/a.test.ts: it holds -->";

test("a sentence, a bullet and a sentence of several lines take the comment behind them", () => {
  const document = `# Security\n\nIt holds. ${PROOF}\nSo does\nthis, e.g. here. ${PROOF}\n\n## What\n\n- A bullet. ${PROOF}\n- Another\n  one. ${PROOF}\n`;
  expect(findFaults(document)).toEqual([]);
  expect(readClaims(document).map(({ sentence }) => sentence)).toEqual([
    "It holds.",
    "So does this, e.g. here.",
    "A bullet.",
    "Another one.",
  ]);
});

test("a comment names several tests, one on each line", () => {
  const document = `It holds.\n<!--\n  packages/a/test/a.test.ts: it holds\n  packages/a/test/a.test.ts: it does not\n-->`;
  expect(findFaults(document)).toEqual(['packages/a/test/a.test.ts has no test "it does not": It holds.']);
});

test.for([
  ["a sentence without a comment", "It holds.", "no test is named for: It holds."],
  ["the first of two sentences", `One. Two. ${PROOF}`, "no test is named for: One."],
  ["a sentence behind the comment", `One. ${PROOF} Two.`, "no test is named for: Two."],
  ["a bullet among others", `- One. ${PROOF}\n- Two.\n- Three. ${PROOF}`, "no test is named for: Two."],
  ["a comment that names nothing", "It holds. <!-- tested -->", "no test is named for: It holds."],
  [
    "a missing file",
    "It holds. <!-- packages/a/test/b.test.ts: it holds -->",
    "packages/a/test/b.test.ts is not a test file: It holds.",
  ],
  [
    "a file that is not a test",
    "It holds. <!-- packages/a/src/a.ts: it holds -->",
    "packages/a/src/a.ts is not a test file: It holds.",
  ],
] as const)("%s is a fault", ([, document, fault]) => {
  expect(findFaults(document)).toEqual([fault]);
});

test("a sentence may say that it is not tested, with a reason, and so may a section", () => {
  expect(findFaults("It holds (not tested: the vendor alone knows).")).toEqual([]);
  expect(findFaults("It holds (not tested).")).toEqual(["no test is named for: It holds (not tested)."]);
  const document = `## One\n\nNothing in this section is tested. It holds.\n\n## Two\n\nIt holds.`;
  expect(findFaults(document)).toEqual(["no test is named for: It holds."]);
});
