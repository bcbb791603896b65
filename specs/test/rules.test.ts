import { describe, expect, test } from "vitest";
import livespec from "../rules/plugin.js";
import { lintFixtures } from "./lint-fixtures.ts";
import type { RuleCases } from "./rule-cases.ts";

/**
 * Runs rules/<rule>.cases.ts of every rule. All descriptions are linted by one redocly process, because starting it costs
 * more than all of them together.
 */
const rules = Object.keys(livespec().rules.oas3);

const all = await Promise.all(
  rules.map(async (rule) => {
    const { cases }: { cases: RuleCases } = await import(`./rules/${rule}.cases.ts`);
    return Object.entries(cases).map(([fact, { given, problems }], index) => ({
      rule,
      fact,
      given,
      expected: problems.map((problem) => ({ rule, ...problem })),
      fixture: `${rule}-${index}`,
    }));
  }),
);

const found = await lintFixtures(
  Object.fromEntries(all.flat().map(({ fixture, given }) => [fixture, given])),
);

describe.each(rules)("%s", (name) => {
  const cases = all.flat().filter(({ rule }) => rule === name);

  test.each(cases)("$fact", ({ rule, fixture, expected }) => {
    expect(found[fixture]?.filter((problem) => problem.rule === rule)).toEqual(expected);
  });

  test("lets something pass and refuses something", () => {
    expect(new Set(cases.map(({ expected }) => expected.length === 0))).toEqual(new Set([true, false]));
  });
});
