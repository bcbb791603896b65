import type { RuleCases } from "../rule-cases.ts";
import { edited, type Files, validDescription } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

/** One file of a description, to lay over another. */
const only = (file: string, files: Files): Files => ({ [file]: files[file] ?? "" });

export const cases: RuleCases = {
  "codes that the catalogue has, in order, pass": {
    given: validDescription,
    problems: [],
  },
  "an operation's code that the catalogue does not have is refused": {
    given: edited(operation, "x-errors: [Busy]", "x-errors: [Busy, Lost]"),
    problems: [{ at: "operations/token/getToken.yaml:10", message: "The code Lost is not in errors.yaml." }],
  },
  "a code of a family that the catalogue has passes where the root says that there are families": {
    given: {
      ...edited("openapi.yaml", "x-error-catalogue:", "x-error-families: .\nx-error-catalogue:"),
      ...only(operation, edited(operation, "x-errors: [Busy]", "x-errors: [Busy.Account, Busy.Host.Deep]")),
    },
    problems: [],
  },
  "the same code is refused where the root does not": {
    given: edited(operation, "x-errors: [Busy]", "x-errors: [Busy.Account]"),
    problems: [{ at: `${operation}:10`, message: "The code Busy.Account is not in errors.yaml." }],
  },
  "a code of a family that the catalogue does not have is refused": {
    given: {
      ...edited("openapi.yaml", "x-error-catalogue:", "x-error-families: .\nx-error-catalogue:"),
      ...only(
        operation,
        edited(operation, "x-errors: [Busy]", "x-errors: [Lost.Account, Lost, BusyAccount]"),
      ),
    },
    problems: [
      {
        at: `${operation}:10`,
        message: "The code Lost.Account is not in errors.yaml, and neither is its family Lost.",
      },
      { at: `${operation}:10`, message: "The code Lost is not in errors.yaml." },
      { at: `${operation}:10`, message: "The code BusyAccount is not in errors.yaml." },
    ],
  },
  "a code that the catalogue has twice is refused": {
    given: edited("errors.yaml", "code: Down", "code: Busy"),
    problems: [{ at: "errors.yaml:8", message: "The code Busy is in the catalogue twice." }],
  },
  "a catalogue out of order is refused": {
    given: edited("errors.yaml", "code: Down", "code: Afar"),
    problems: [
      { at: "errors.yaml:8", message: "The catalogue is sorted by code: Afar belongs before Busy." },
    ],
  },
  "a description without a catalogue is refused, and so is every code in it": {
    given: edited("openapi.yaml", "x-error-catalogue: { $ref: errors.yaml }\n", ""),
    problems: [
      { at: "openapi.yaml:1", message: "A description needs x-error-catalogue: { $ref: errors.yaml }." },
      { at: "operations/token/getToken.yaml:10", message: "The code Busy is not in errors.yaml." },
    ],
  },
};
