import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkManifests, listPublished } from "../../manifests/run-manifests.ts";

const repository = resolve(import.meta.dirname, "../../..");
const parent = mkdtempSync(join(tmpdir(), "livespec-version-"));
const root = join(parent, "repository");

const run = (command: string, args: readonly string[], cwd = root) => {
  const PATH = `${join(repository, "node_modules/.bin")}:${process.env["PATH"]}`;
  return promisify(execFile)(command, args, { cwd, env: { ...process.env, PATH }, maxBuffer: 1 << 26 });
};
const git = (...args: string[]) =>
  run("git", ["-c", "user.name=test", "-c", "user.email=test@acme.invalid", ...args]);

const readManifest = (folder: string) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));

/** A copy of this repository as it stands, with a history of its own: the command looks for changesets in it. */
beforeAll(async () => {
  const { stdout } = await run("git", ["ls-files", "-co", "--exclude-standard", "-z"], repository);
  for (const path of stdout.split("\0").filter((one) => one && existsSync(join(repository, one)))) {
    cpSync(join(repository, path), join(root, path));
  }
  // Right after a release there is no other. Its second paragraph is what the changelog's writer and the formatter differ about.
  const packages = (await listPublished(root)).map((folder) => `"${readManifest(folder).name}": patch\n`);
  const text = `---\n${packages.join("")}---\n\nOne paragraph.\n\n* And another.\n`;
  writeFileSync(join(root, ".changeset/of-the-test.md"), text);
  // Beside the copy, so that it is found from there and is no part of it.
  symlinkSync(join(repository, "node_modules"), join(parent, "node_modules"));
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--no-verify", "--message=chore: begin");
}, 120_000);
afterAll(() => rmSync(parent, { recursive: true }));

test("what the version script leaves is as the checks of style and manifests want it, changelogs included", async () => {
  const { version } = readManifest(".").scripts;
  await run("sh", ["-c", version]);

  const folders = await listPublished(root);
  expect(folders.filter((folder) => !existsSync(join(root, folder, "CHANGELOG.md")))).toEqual([]);
  expect(readdirSync(join(root, ".changeset")).sort()).toEqual(["README.md", "config.json"]);
  expect((await checkManifests(root, folders)).faults).toEqual([]);
  const failure = await run("biome", ["ci", "--colors=off", "."]).then(
    () => undefined,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );
  expect(failure).toBeUndefined();
}, 120_000);
