import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellQuote } from "../src/shell-quote.ts";

test("leaves alone what a shell takes as it is", () => {
  expect(shellQuote("http://127.0.0.1:4010")).toBe("http://127.0.0.1:4010");
});

test.for([
  ["nothing", ""],
  ["a quote", "it's"],
  ["quotes of both kinds", `'"'"''`],
  ["what a shell would run", "$(reboot) `reboot` $HOME ; & | > <"],
  ["what a shell would expand", "* ? [a-z] ~ {a,b} !!"],
  ["a backslash before a quote", "\\'"],
  ["lines", "a\nb\r\n"],
  ["characters beyond ASCII", "中文 😀"],
] as const)("a shell reads back %s", ([, text]) => {
  expect(execFileSync("sh", ["-c", `printf %s ${shellQuote(text)}`]).toString()).toBe(text);
});
