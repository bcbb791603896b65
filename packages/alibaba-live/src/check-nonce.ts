import { assertOption } from "@livespec/core";

/** Makes a function of the caller's that gives nonces one that is looked at whenever it is asked. */
export function checkNonce(maker: string, nonce: () => string): () => string {
  return () => {
    const given: unknown = nonce();
    assertOption(
      isNonce(given),
      maker,
      "nonce",
      "must give a string of printable ASCII characters without spaces",
    );
    return given;
  };
}

/** Whether a value can be the nonce of a request, which travels in a header. */
export const isNonce = (value: unknown): value is string =>
  typeof value === "string" && /^[!-~]+$/.test(value);
