import { expect, test } from "vitest";
import { readResults, runProgram } from "../../runtimes/run-program.ts";

const results = [{ fact: "a [strange] fact", passed: false, detail: 'is {"a":1}, not []' }];

test("the line of results is found among what else a runtime prints", () => {
  expect(readResults(`warning: [x]\nworkerd: ${JSON.stringify(results)}\n[ PASS ] suite\n`)).toEqual(results);
});

test("a program that prints no results is an error that shows what it printed, on either stream", async () => {
  const args = ["-e", 'console.log("one"); console.error("two")'];
  await expect(runProgram(process.execPath, { args, cwd: "." })).rejects.toThrow(
    /^it printed no results, but\n(one\ntwo|two\none)$/,
  );
});

test("a program that cannot be started is an error that names it", async () => {
  await expect(runProgram("./no-such-runtime", { args: [], cwd: "." })).rejects.toThrow(
    "spawn ./no-such-runtime ENOENT",
  );
});
