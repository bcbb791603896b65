import { afterAll, expect, test } from "vitest";
import { startMocks } from "../../../runtimes/start-mocks.ts";
import { listSuite } from "../../../runtimes/suite/run-suite.ts";

const mocks = [await startMocks(), await startMocks()] as const;
afterAll(() => Promise.all(mocks.map((started) => started[Symbol.asyncDispose]())));

const inputs = [
  { name: "node:http", usesFetchOption: false, ...mocks[0].input },
  { name: "the option fetch", usesFetchOption: true, ...mocks[1].input },
];

for (const { name, ...input } of inputs) {
  for (const { fact, actual, expected } of listSuite({ isBrowser: false, ...input })) {
    test(`over ${name}, ${fact}`, async () => {
      expect(await actual()).toEqual(expected);
    });
  }
}
