/** A fenced block of a Markdown document. */
export interface CodeBlock {
  /** Line of its fence; the first line is 1. */
  readonly line: number;
  /** Text behind the fence. */
  readonly mark: string;
  readonly text: string;
}

/** Lists the fenced blocks of a Markdown document. */
export function listCodeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^(`{3,}|~{3,})(.*)\n([\s\S]*?)^\1\s*$/gm)].map((match) => ({
    line: markdown.slice(0, match.index).split("\n").length,
    mark: match[2] as string,
    text: match[3] as string,
  }));
}

/** Mark of a block: `ts no-run open-live.ts`. */
export interface Mark {
  readonly language: string;
  /** Set if a program is only compiled. */
  readonly isNotRun: boolean;
  /** File name of the block in the projects of `consumers/`. */
  readonly file: string | undefined;
}

/** Parses a mark; undefined when it is not one. */
export function readMark(mark: string): Mark | undefined {
  const [, language, noRun, file] = /^([a-z]+)( no-run)?(?: ([\w-]+(?:\.[\w-]+)+))?$/.exec(mark) ?? [];
  return language === undefined ? undefined : { language, isNotRun: noRun !== undefined, file };
}
