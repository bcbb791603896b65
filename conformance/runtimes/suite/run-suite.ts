import { vendors } from "../../vendors/index.ts";
import type { Fact } from "../../vendors/vendor-under-test.ts";
import { checkFact, type FactResult } from "./check-fact.ts";
import { countRequests, listFacts } from "./list-facts.ts";
import type { SuiteInput } from "./suite-input.ts";

/** Runs the suite, which is the same on every runtime: it imports nothing of Node's, and the packages as users get them. */
export async function runSuite(input: SuiteInput): Promise<FactResult[]> {
  const results: FactResult[] = [];
  for (const fact of listSuite(input)) results.push(await checkFact(fact));
  return results;
}

/** Lists the facts of every vendor, and the one that counts their requests at the end. */
export function listSuite(input: SuiteInput): Fact[] {
  return [
    ...vendors.flatMap((vendor) => listFacts(vendor, input)),
    {
      fact: "the vendors got every attempt once, and no request that breaks a rule",
      actual: async () => (await fetch(`${input.requestLog}/counts`)).json(),
      expected: Object.fromEntries(vendors.map((vendor) => [vendor.name, countRequests(vendor)])),
    },
  ];
}
