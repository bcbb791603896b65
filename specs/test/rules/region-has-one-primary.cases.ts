import type { RuleCases } from "../rule-cases.ts";
import { edited, validDescription } from "../valid-description.ts";

const host = "  - url: https://api.vendor.invalid\n    x-server: { regions: [north], role: primary }\n";

const more = (facts: string) =>
  edited("openapi.yaml", host, `${host}  - url: https://two.vendor.invalid\n    x-server: ${facts}\n`);

export const cases: RuleCases = {
  "a region with one primary host passes, in every description anew": {
    given: validDescription,
    problems: [],
  },
  "two regions with a primary host each pass": {
    given: more("{ regions: [south], role: primary }"),
    problems: [],
  },
  "a backup host beside the primary one passes": {
    given: more("{ regions: [north], role: backup }"),
    problems: [],
  },
  "a second primary host of a region is refused": {
    given: more("{ regions: [south, north], role: primary }"),
    problems: [
      {
        at: "openapi.yaml:11",
        message: "The region north has two primary hosts; the first is https://api.vendor.invalid.",
      },
    ],
  },
  "a host that does not say its regions is refused": {
    given: edited("openapi.yaml", "    x-server: { regions: [north], role: primary }\n", ""),
    problems: [
      {
        at: "openapi.yaml:8",
        message: "https://api.vendor.invalid needs x-server with its regions and role.",
      },
    ],
  },
};
