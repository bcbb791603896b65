import { readExamples } from "@livespec/mock";
import { afterAll, expect, onTestFailed, test } from "vitest";
import { readSamples } from "../samples/read-samples.ts";
import { startMockedVendor } from "../start-mocked-vendor.ts";
import type { VendorUnderTest } from "../vendors/vendor-under-test.ts";
import { listChecks } from "./checks.ts";
import { createCoverage } from "./coverage.ts";

/**
 * Defines the tests that hold a client to its description, for every operation: examples and random requests arrive as
 * they were passed in, examples of answers come back as payload or typed error, and invalid requests are refused by field
 * and rule before anything is sent.
 *
 * The last test fails if anything was left out, and has the counts printed at the end of the run.
 */
export async function defineContract(vendor: VendorUnderTest): Promise<void> {
  const { name } = vendor;
  const mock = await startMockedVendor(vendor);
  afterAll(() => mock[Symbol.asyncDispose]());
  const client = vendor.createClient({ ...vendor.credentials, endpoint: mock.url });
  const methods = Object.keys(client.withResponse);
  const samples = new Map((await readSamples(name)).map((one) => [one.operationId, one]));
  const coverage = createCoverage(name, methods);

  for (const example of await readExamples(name)) {
    const { operationId } = example;
    const checks = listChecks(example, { vendor, mock, samples: samples.get(operationId) });
    for (const { name: rest, kind, times, run } of checks) {
      test(`${name}: ${operationId} ${rest}`, async () => {
        onTestFailed(coverage.addViolation);
        await run();
        coverage.add(operationId, { kind, times });
      });
    }
  }

  test(`${name}: every operation of the client is described, and was held to its description`, async ({
    annotate,
  }) => {
    await annotate(coverage.toLine(), "closing line");
    expect(methods.sort()).toEqual([...samples.keys()].sort());
    expect(coverage.listGaps()).toEqual([]);
  });
}
