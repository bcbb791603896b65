import { expectTypeOf, test } from "vitest";
import type { VendorError } from "../../src/errors/vendor-error.ts";

const catalogue = {
  Busy: { category: "throttled", remedy: "retry" },
  Bad: { category: "invalid", remedy: "fix" },
} as const;

test("a switch on an error's category is exhaustive", () => {
  const advise = (error: VendorError<typeof catalogue>): string => {
    switch (error.category) {
      case "throttled":
      case "transient":
      case "clock":
      case "unavailable":
        return "later";
      case "credentials":
      case "permission":
        return "look at the account";
      case "invalid":
      case "not-found":
      case "conflict":
      case "quota-exhausted":
        return "look at the call";
      case "unknown":
        return "look at the message";
    }
  };
  expectTypeOf(advise).toBeFunction();
});
