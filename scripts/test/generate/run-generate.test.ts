import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { DescriptionError } from "../../generate/read/description-error.ts";
import { runGenerate } from "../../generate/run-generate.ts";

const repository = resolve(import.meta.dirname, "../../..");
const root = mkdtempSync(join(tmpdir(), "livespec-generate-test-"));
const generated = "packages/tencent-live/src/generated";
const all = { vendors: [], check: false };

/** A repository with one vendor, as it stands in this one. */
beforeEach(() => {
  rmSync(root, { recursive: true });
  mkdirSync(join(root, "packages/tencent-live/src"), { recursive: true });
  mkdirSync(join(root, "specs"));
  for (const name of ["biome.json", ".gitignore"]) cpSync(join(repository, name), join(root, name));
  cpSync(join(repository, "specs/redocly.yaml"), join(root, "specs/redocly.yaml"));
  cpSync(join(repository, "specs/tencent-live"), join(root, "specs/tencent-live"), { recursive: true });
  // The rules find their libraries from where they really are.
  symlinkSync(join(repository, "specs/rules"), join(root, "specs/rules"));
  cpSync(
    join(repository, "packages/tencent-live/package.json"),
    join(root, "packages/tencent-live/package.json"),
  );
  cpSync(join(repository, generated), join(root, generated), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), "utf8");
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(root, path), change(read(path)));

test("what is committed is what the generator writes, byte for byte", async () => {
  expect(await runGenerate(root, { vendors: [], check: true })).toEqual({
    lines: ["5 files of tencent-live are up to date"],
    isClean: true,
  });
});

test("an edited, a missing and a leftover file are named with the command that updates them, and updated by it", async () => {
  const before = read(`${generated}/operations.ts`);
  edit(`${generated}/operations.ts`, (text) => text.replace("calls: 200", "calls: 201"));
  unlinkSync(join(root, generated, "errors.ts"));
  writeFileSync(join(root, generated, "old.ts"), "");
  const stale = ["errors.ts", "old.ts", "operations.ts"].map((name) => `${generated}/${name}`);

  expect(await runGenerate(root, { vendors: [], check: true })).toEqual({
    lines: stale.map((path) => `${path} is out of date. Update it with: pnpm generate`),
    isClean: false,
  });
  expect(await runGenerate(root, all)).toEqual({
    lines: [`wrote ${stale[0]}`, `removed ${stale[1]}`, `wrote ${stale[2]}`],
    isClean: true,
  });
  expect(read(`${generated}/operations.ts`)).toBe(before);
});

test("a changed spec makes what was generated from it stale", async () => {
  edit("specs/tencent-live/operations/callback-token/setCallbackToken.yaml", (text) =>
    text.replace("maxLength: 128", "maxLength: 64"),
  );
  const { lines, isClean } = await runGenerate(root, { vendors: ["tencent-live"], check: true });
  expect(isClean).toBe(false);
  expect(lines).toContain(`${generated}/operations.ts is out of date. Update it with: pnpm generate`);
});

test("a spec with an error is named with file and line, and nothing is written", async () => {
  const before = read(`${generated}/operations.ts`);
  edit("specs/tencent-live/operations/callback-token/setCallbackToken.yaml", (text) =>
    text.replace("maxLength: 128", "maxLength: many"),
  );
  edit(`${generated}/errors.ts`, () => "stale");
  const error = await runGenerate(root, all).catch((caught: unknown) => caught as Error);
  expect(error).toBeInstanceOf(DescriptionError);
  expect((error as Error).message).toMatch(
    /tencent-live\/operations\/callback-token\/setCallbackToken\.yaml:\d+/,
  );
  expect([read(`${generated}/operations.ts`), read(`${generated}/errors.ts`)]).toEqual([before, "stale"]);
});

test("a vendor that is not there and one without a package are named", async () => {
  await expect(runGenerate(root, { vendors: ["nowhere"], check: false })).rejects.toThrow(
    "there is no specs/nowhere/openapi.yaml; there are tencent-live",
  );
  unlinkSync(join(root, "packages/tencent-live/package.json"));
  await expect(runGenerate(root, all)).rejects.toThrow(
    "specs/tencent-live has no package packages/tencent-live to generate into",
  );
});

test("adding an operation is one file and one line, and touches nothing that was there before", async () => {
  const added = read("specs/tencent-live/operations/callback-token/getCallbackToken.yaml")
    .replaceAll("getCallbackToken", "peekCallbackToken")
    .replaceAll("get_callback_token", "peek_callback_token");
  writeFileSync(join(root, "specs/tencent-live/operations/callback-token/peekCallbackToken.yaml"), added);
  edit("specs/tencent-live/openapi.yaml", (text) =>
    text.replace(
      /^( *)\/v4\/live_config\/set_callback_token:.*$/m,
      (line, indent) =>
        `${line}\n${indent}/v4/live_config/peek_callback_token: { $ref: operations/callback-token/peekCallbackToken.yaml }`,
    ),
  );
  const before = read(`${generated}/methods.ts`);
  await runGenerate(root, all);
  const after = read(`${generated}/methods.ts`);
  const lines = (text: string) => text.split("\n").filter((line) => !line.startsWith("//"));
  const kept = new Set(lines(after));
  expect(lines(before).filter((line) => !kept.has(line))).toEqual([]);
  expect(after).toContain("peekCallbackToken(");
});
