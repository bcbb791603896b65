import { assertOption } from "@livespec/core";
import { isInteger } from "./assert-app.ts";

/**
 * Makes a function of the caller's that gives random numbers one that is looked at whenever it is asked: what it gives travels in
 * the query as it is.
 */
export function checkRandom(maker: string, random: () => number): () => number {
  return () => {
    const given = random();
    const isUint32 = isInteger(given, { from: 0, to: 0xffff_ffff });
    assertOption(isUint32, maker, "random", "must give an integer from 0 to 4294967295");
    return given;
  };
}
