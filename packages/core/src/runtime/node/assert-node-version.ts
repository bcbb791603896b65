/**
 * The first version of each line of Node that has `process.getBuiltinModule`, by which everything of Node's is loaded here.
 * Lines in between never got it. As `engines` of every manifest says.
 */
const FIRST_VERSIONS = [
  [20, 16],
  [22, 3],
] as const;

/**
 * Throws where a version of Node is too old, because what fails otherwise is some call, and with a message that says nothing of
 * Node. What has no version counts as new enough.
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
