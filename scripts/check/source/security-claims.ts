/** A sentence of SECURITY.md, with the tests that hold it. */
export interface SecurityClaim {
  readonly sentence: string;
  /** Whether it says itself that nothing tests it, or its section does. */
  readonly isUntested: boolean;
  readonly proofs: readonly Proof[];
}

/** A test by its file and its name, or by a part of the name where that is put together. */
export interface Proof {
  readonly file: string;
  readonly test: string;
}

/** What a section says of which no sentence can be held by a test. */
const UNTESTED_SECTION = "Nothing in this section is tested.";

/** What a sentence says that no test holds, with the reason behind it. */
const UNTESTED = /\(not tested: [^)]+\)/;

/**
 * Reads the sentences of a document, each with the comment behind it. In the comment each line names a test: `file: name`.
 *
 * A sentence ends with a full stop before a space; those of headings, and of text in code spans, are none.
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
  // Text and comments take turns.
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

/** Where tests are: test files, the suites that run over every vendor, and the facts that run on every runtime. */
const TEST_FILES =
  /^((packages\/[\w-]+|specs|conformance|scripts|bench|examples)\/test\/.*\.test\.ts|conformance\/(faults|contract|fuzz|runtimes\/suite)\/.*\.ts)$/;

/**
 * Lists the sentences that no test holds, and the tests that are named but not there.
 *
 * @param read - Gives the text of a file of the repository; undefined where there is none.
 */
export function findUnprovenClaims(document: string, read: (file: string) => string | undefined): string[] {
  return readClaims(document).flatMap(({ sentence, isUntested, proofs }) => {
    if (proofs.length === 0) return isUntested ? [] : [`no test is named for: ${sentence}`];
    return proofs.flatMap(({ file, test }) => {
      const text = TEST_FILES.test(file) ? read(file) : undefined;
      if (text === undefined) return [`${file} is no file of tests: ${sentence}`];
      return text.includes(test) ? [] : [`${file} has no test "${test}": ${sentence}`];
    });
  });
}
