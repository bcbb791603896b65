/** A fenced block of a Markdown text. */
export interface CodeBlock {
  /** Line of its fence, from 1. */
  readonly line: number;
  /** What stands behind the fence. */
  readonly mark: string;
  readonly text: string;
}

/** Lists the fenced blocks of a Markdown text. */
export const listCodeBlocks = (markdown: string): CodeBlock[] =>
  [...markdown.matchAll(/^(`{3,}|~{3,})(.*)\n([\s\S]*?)^\1\s*$/gm)].map((match) => ({
    line: markdown.slice(0, match.index).split("\n").length,
    mark: match[2] as string,
    text: match[3] as string,
  }));

/** What a mark says: `ts no-run open-live.ts`. */
export interface Mark {
  readonly language: string;
  /** Whether a program is only compiled. */
  readonly isNotRun: boolean;
  /** Name of the file that the block is, for the projects of `consumers/`. */
  readonly file: string | undefined;
}

/** Reads a mark. Undefined where it has another form. */
export function readMark(mark: string): Mark | undefined {
  const [, language, noRun, file] = /^([a-z]+)( no-run)?(?: ([\w-]+(?:\.[\w-]+)+))?$/.exec(mark) ?? [];
  return language === undefined ? undefined : { language, isNotRun: noRun !== undefined, file };
}
