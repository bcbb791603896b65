import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findExecutable } from "../../runtimes/find-executable.ts";

const folder = await mkdtemp(join(tmpdir(), "livespec-executable-test-"));
await writeFile(join(folder, "browser"), "");
await chmod(join(folder, "browser"), 0o755);
await writeFile(join(folder, "notes"), "");
await chmod(join(folder, "notes"), 0o644);
const path = ["", join(folder, "nowhere"), folder].join(delimiter);

afterAll(() => rm(folder, { recursive: true }));

test("the first command that may be executed is found, in whichever folder it is", async () => {
  expect(await findExecutable(["other", "notes", "browser"], { path })).toBe(join(folder, "browser"));
});

test("nothing is found where no command may be executed, or where there is no path", async () => {
  expect(await findExecutable(["notes", "other"], { path })).toBeUndefined();
  expect(await findExecutable(["browser"], { path: undefined })).toBeUndefined();
});
