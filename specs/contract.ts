import { expect, onTestFailed, test } from "vitest";
import { listClauses } from "./contract/clauses.ts";
import type { ContractParties } from "./contract/parties.ts";
import { createTally } from "./contract/tally.ts";
import { readSamples } from "./samples.ts";

/**
 * Defines the tests that hold a client to its description, for every operation: examples and random requests arrive as
 * they were passed in, examples of answers come back as payload or typed error, and invalid requests are refused by field
 * and rule before anything is sent.
 *
 * The last test asks whether nothing was left out, and has the counts printed at the end of the run.
 */
export async function defineContract(parties: ContractParties): Promise<void> {
  const { vendor, createClient, examples } = parties;
  const methods = Object.keys(createClient("").withResponse);
  const samples = new Map((await readSamples(vendor)).map((one) => [one.operationId, one]));
  const tally = createTally(vendor, methods);

  for (const example of examples) {
    const { operationId } = example;
    for (const { name, kind, times, hold } of listClauses(example, {
      parties,
      samples: samples.get(operationId),
    })) {
      test(`${operationId} ${name}`, async () => {
        onTestFailed(tally.addViolation);
        await hold();
        tally.add(operationId, { kind, times });
      });
    }
  }

  test("every operation of the client is described, and was held to its description", async ({
    annotate,
  }) => {
    await annotate(tally.toLine(), "closing line");
    expect(methods.sort()).toEqual([...samples.keys()].sort());
    expect(tally.listGaps()).toEqual([]);
  });
}
