import { assertOption } from "@livespec/core/vendor";

const RULE = "string of printable ASCII characters without spaces";

/** Tests that a value can be the nonce of a request, which travels in a header. */
export function isNonce(value: unknown): value is string {
  return typeof value === "string" && /^[!-~]+$/.test(value);
}

/** Asserts that a value can be a nonce. Throws a `TypeError` otherwise. */
export function assertNonce(caller: string, value: unknown): void {
  assertOption(isNonce(value), caller, "nonce", `must be a ${RULE}`);
}

/** Checks what a caller's nonce function returns, each time. */
export function checkNonce(caller: string, nonce: () => string): () => string {
  return () => {
    const given: unknown = nonce();
    if (!isNonce(given)) assertOption(false, caller, "nonce", `must give a ${RULE}`);
    return given;
  };
}
