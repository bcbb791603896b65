/** What went wrong in one line: some libraries append code frames and stacks to their messages. */
export const toReason = (error: unknown): string => {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line;
};
