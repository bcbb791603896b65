import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { chooseTables } from "../choose-tables.ts";
import type { Table } from "../table.ts";

const tables = ["Peak memory", "First call, fresh", "First call"].map((title) => ({ title }) as Table);

const titlesWith = (part?: string) => chooseTables(tables, { part }).map(({ title }) => title);

test("all tables are chosen, or those whose title contains a string, in any case", () => {
  expect(titlesWith()).toEqual(["Peak memory", "First call, fresh", "First call"]);
  expect(titlesWith("first CALL")).toEqual(["First call, fresh", "First call"]);
});

test("a string in no title is refused with every title", () => {
  expect(() => titlesWith("lunch")).toThrow(
    new Error(
      'bench: no table has "lunch" in its title; there are\n  Peak memory\n  First call, fresh\n  First call',
    ),
  );
});

test("the command fails then, and for an unknown option", async () => {
  const cli = join(import.meta.dirname, "../cli.ts");
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["--conditions=@livespec/source", cli, ...args]).catch(
      ({ code, stdout, stderr }) => ({ code, stdout, stderr: String(stderr).split("\n", 1)[0] }),
    );
  expect(await run("lunch")).toEqual({
    code: 1,
    stdout: "",
    stderr: 'bench: no table has "lunch" in its title; there are',
  });
  expect(await run("--chekc")).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("--chekc"),
  });
});
