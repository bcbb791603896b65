import { expectTypeOf, test } from "vitest";
import type { AnyLivespecError } from "../../src/errors/any-livespec-error.ts";
import type { DeadlineError } from "../../src/errors/call-errors.ts";
import type { VendorError } from "../../src/errors/vendor-error.ts";

declare class AcmeError extends VendorError<{ readonly Busy: { category: "throttled"; remedy: "retry" } }> {}

test("a switch on the code of any error narrows to its class", () => {
  const read = (error: AnyLivespecError<AcmeError>) => {
    switch (error.code) {
      case "DeadlineExceeded":
        expectTypeOf(error).toEqualTypeOf<DeadlineError>();
        return error.deadline;
      case "InvalidRequest":
        return error.violations.length;
      case "Busy":
      case "UnexpectedResponse":
        expectTypeOf(error).toEqualTypeOf<AcmeError>();
        return error.status;
      // @ts-expect-error no error has this code
      case "Bussy":
        return 0;
      default:
        return 0;
    }
  };
  expectTypeOf(read).returns.toEqualTypeOf<number>();
});
