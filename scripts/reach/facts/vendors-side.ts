import type { Setting } from "../setting.ts";
import type { Fact } from "./fact.ts";

/** How many requests came to each vendor, told by the vendors themselves once everything else is over. */
export const describeVendorsSide = ({ observer }: Setting): Fact[] => [
  {
    fact: "the vendors saw every attempt once, and none of a request that breaks the rules",
    actual: async () => (await fetch(`${observer}/seen`)).json(),
    expected: {
      "alibaba-live": { sound: 3, throttling: 3, hanging: 1 },
      "tencent-live": { sound: 3, throttling: 3, hanging: 1 },
    },
  },
];
