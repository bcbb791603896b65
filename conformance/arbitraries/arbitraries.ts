import fc from "fast-check";
import { byteChanges, changed, textChanges, valueChanges } from "./changes.ts";
import { anyBytes, anyJson, anyText } from "./values.ts";

/** Arbitraries that a vendor makes its own inputs of, without importing fast-check, which not every runtime has. */
export const arbitraries = {
  oneof: fc.oneof,
  constantFrom: fc.constantFrom,
  anyText,
  anyBytes,
  anyJson,
  changed,
  textChanges,
  byteChanges,
  valueChanges,
};

/** The arbitraries by their names. */
export type Arbitraries = typeof arbitraries;
