import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "../runner/check.ts";

/**
 * Holds each sentence of SECURITY.md to a test that it names in a comment. People decide by these sentences what they may log and
 * whom they may trust; without the comments nobody noticed when the test behind one was renamed or removed.
 */
export const check: Check = {
  name: "security",
  why: "A claim in SECURITY.md that no test holds stays there after it has stopped being true.",
  run: async (root) => {
    const read = (file: string) => {
      const path = join(root, file);
      return existsSync(path) ? readFileSync(path, "utf8") : undefined;
    };
    const faults = findUnprovenClaims(read("SECURITY.md") ?? "", read);
    return { faults: faults.map((fault) => `SECURITY.md: ${fault}`) };
  },
};

/** A sentence of SECURITY.md, with the tests that hold it. */
export interface SecurityClaim {
  readonly sentence: string;
  /** Set if the sentence or its section says that nothing tests it. */
  readonly isUntested: boolean;
  readonly proofs: readonly Proof[];
}

/** A test, by its file and its name, or a part of a name that is composed. */
export interface Proof {
  readonly file: string;
  readonly test: string;
}

/** Marks a section in which no sentence can be tested. */
const UNTESTED_SECTION = "Nothing in this section is tested.";

/** Marks a sentence that no test holds, with the reason. */
const UNTESTED = /\(not tested: [^)]+\)/;

/**
 * Reads the sentences of a document, each with the comment behind it. Each line of a comment names a test: `file: name`.
 *
 * A sentence ends with a full stop before a space. Headings and code spans are not sentences.
 */
export function readClaims(document: string): SecurityClaim[] {
  return document.split(/^## .*$/m).flatMap((section) => {
    const isUntested = section.includes(UNTESTED_SECTION);
    return section
      .replace(/^# .*$/gm, "")
      .split(/\n\s*\n|\n(?=- )/)
      .flatMap((block) => readBlock(block, { isUntested }));
  });
}

function readBlock(block: string, { isUntested }: { isUntested: boolean }): SecurityClaim[] {
  // Text and comments alternate.
  const parts = block.split(/<!--([\s\S]*?)-->/);
  const claims: SecurityClaim[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const sentences = splitSentences(parts[at] as string);
    const proofs = readProofs(parts[at + 1] ?? "");
    sentences.forEach((sentence, index) => {
      const isLast = index === sentences.length - 1;
      claims.push({
        sentence,
        isUntested: isUntested || UNTESTED.test(sentence),
        proofs: isLast ? proofs : [],
      });
    });
  }
  return claims;
}

function splitSentences(text: string): string[] {
  const line = text.replace(/^- /, "").replace(/\s+/g, " ").trim();
  return line === "" ? [] : line.split(/(?<=[.!?])\s+(?=[A-Z`*])/);
}

const readProofs = (comment: string): Proof[] =>
  comment
    .split("\n")
    .map((line) => /^\s*([\w./-]+\.ts): (.+?)\s*$/.exec(line))
    .filter((match) => match !== null)
    .map(([, file, test]) => ({ file: file as string, test: test as string }));

/** Places of tests: test files, the suites that several packages share, and the facts that run on every runtime. */
const TEST_FILES =
  /^((packages\/[\w-]+|specs|conformance|scripts|bench|examples)\/test\/.*\.test\.ts|conformance\/(faults|contract|fuzz|runtimes\/suite)\/.*\.ts)$/;

/**
 * Lists the sentences that no test holds, and the named tests that do not exist.
 *
 * @param read - Reads a file of the repository; undefined when it does not exist.
 */
export function findUnprovenClaims(document: string, read: (file: string) => string | undefined): string[] {
  return readClaims(document).flatMap(({ sentence, isUntested, proofs }) => {
    if (proofs.length === 0) return isUntested ? [] : [`no test is named for: ${sentence}`];
    return proofs.flatMap(({ file, test }) => {
      const text = TEST_FILES.test(file) ? read(file) : undefined;
      if (text === undefined) return [`${file} is not a test file: ${sentence}`];
      return text.includes(test) ? [] : [`${file} has no test "${test}": ${sentence}`];
    });
  });
}
