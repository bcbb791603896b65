/**
 * The first version of each line of Node that has `process.getBuiltinModule`, which loads everything of Node's here. Lines in
 * between never got it. As in `engines` of every manifest.
 */
const FIRST_VERSIONS = [
  [20, 16],
  [22, 3],
] as const;

/**
 * Throws if Node is too old, because otherwise some call fails, with a message that does not mention Node. An absent version
 * counts as new enough.
 */
export function assertNodeVersion(version: string | undefined): void {
  if (version === undefined || isSupported(version)) return;
  const [[line, first], newest] = FIRST_VERSIONS;
  throw new Error(
    `@livespec/core needs Node ${line}.${first} or later of Node ${line}, or Node ${newest.join(".")} or later; this is Node ${version}`,
  );
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [, [newest]] = FIRST_VERSIONS;
  return major > newest || FIRST_VERSIONS.some(([line, first]) => major === line && minor >= first);
}
