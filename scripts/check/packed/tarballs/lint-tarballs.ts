import { runCommand } from "../../runner/run-command.ts";
import type { Tarball } from "./with-tarballs.ts";

/** Lints packed packages with publint and Are the types wrong?. */
export async function lintTarballs(root: string, tarballs: readonly Tarball[]): Promise<string[]> {
  const results = await Promise.all(
    tarballs.flatMap(({ name, path }) => [
      lint(root, { name, bin: "publint", args: ["--strict", path] }),
      // A package of documents has no types.
      ...(name === "@livespec/specs"
        ? []
        : [lint(root, { name, bin: "attw", args: ["--profile", "esm-only", path] })]),
    ]),
  );
  return results.flat();
}

async function lint(
  root: string,
  { name, bin, args }: { name: string; bin: string; args: readonly string[] },
): Promise<string[]> {
  const { status, output } = await runCommand(bin, args, { cwd: root, env: { FORCE_COLOR: "0" } });
  return status === 0 ? [] : [`${name}: ${bin}\n${output.trim()}`];
}
