import type { AdmittedRequest, SchemaViolation } from "../gateway/gateway.ts";
import type { VendorAnswer } from "../wire/answer.ts";
import type { Preference } from "./prefer.ts";

/** Prism in process, for one spec. */
export interface Prism {
  /** Validates a request against the spec's schemas. */
  readonly findViolations: (admitted: AdmittedRequest) => Promise<readonly SchemaViolation[]>;
  /** Answers with an example of the spec: the default one, or the one that the caller prefers. */
  readonly answer: (admitted: AdmittedRequest, preference: Preference) => Promise<VendorAnswer>;
  /** Validates an answer from elsewhere: returns it, or a problem that names its violations. */
  readonly checkAnswer: (admitted: AdmittedRequest, answer: VendorAnswer) => Promise<VendorAnswer>;
}
