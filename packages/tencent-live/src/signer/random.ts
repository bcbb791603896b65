import { assertOption } from "@livespec/core/vendor";

/** Tests that a value is a 32-bit unsigned integer: 0 to 4294967295. */
export function isUint32(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffff_ffff;
}

/** Checks what a caller's `random` function returns, each time: it travels in the query as it is. */
export function checkRandom(caller: string, random: () => number): () => number {
  return () => {
    const given = random();
    if (!isUint32(given)) assertOption(false, caller, "random", "must give an integer from 0 to 4294967295");
    return given;
  };
}
