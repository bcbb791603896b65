import type { CataloguedError } from "../spec/error-catalogue.ts";
import type { DescribedOperation, SpecFacts } from "../spec/spec.ts";
import type { VendorAnswer } from "../wire/answer.ts";
import type { ReceivedRequest } from "../wire/received-request.ts";

/** Part of a vendor between HTTP and Prism: it knows the vendor's wire form, credentials, envelope and state. */
export interface Gateway {
  /** Checks a request as the vendor would, up to the operation's own parameters. */
  readonly admit: (request: ReceivedRequest) => AdmitResult;
  /** Refuses an admitted request for violations of the spec's schemas, in the vendor's words; `violations` is never empty. */
  readonly refuse: (rejected: {
    admitted: AdmittedRequest;
    violations: readonly SchemaViolation[];
  }) => VendorAnswer;
  /** Refuses an admitted request with a code of the spec's catalogue. Without `requestId` it makes a new one. */
  readonly refuseWith: (refused: {
    admitted: AdmittedRequest;
    error: CataloguedError;
    requestId?: string | undefined;
  }) => VendorAnswer;
  /** Answers an operation from the vendor's state; undefined leaves the answer to the spec's examples. */
  readonly answer?: (admitted: AdmittedRequest) => VendorAnswer | undefined;
  /** Adds the headers that the vendor puts on every answer. */
  readonly stamp?: (answer: VendorAnswer) => VendorAnswer;
}

/** Dependencies of a gateway; everything that is not deterministic comes from here. */
export interface GatewayContext<Account> {
  readonly spec: SpecFacts;
  readonly accounts: readonly Account[];
  /** The vendor's clock, in milliseconds since 1970. */
  readonly now: () => number;
  readonly uuid: () => string;
  /** Accepts requests whose signature is missing or wrong; everything else is checked as usual. */
  readonly unsigned: boolean;
}

/** Result of `admit`: the request in decoded form, or the vendor's refusal. */
export type AdmitResult = { readonly admitted: AdmittedRequest } | Refused<VendorAnswer>;

/** A request that was refused, and the reason. */
export interface Refused<Reason> {
  readonly refusal: Reason;
}

/** A request that passed a gateway: operation, account and decoded parameters. */
export interface AdmittedRequest {
  readonly operation: DescribedOperation;
  /** Key of the account among the vendor's: an access key id, an app id. */
  readonly account: string;
  /** Parameters of the operation, decoded; without those that only address, sign or authenticate. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly request: ReceivedRequest;
  /** Query to validate against the spec. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Body to validate against the spec. */
  readonly body?: { readonly mediaType: string; readonly value: unknown };
}

/** One violation of a schema of the spec. */
export interface SchemaViolation {
  readonly in: "query" | "body" | "header" | "path";
  /** Name of the offending parameter, dotted when nested; undefined for the body as a whole. */
  readonly parameter?: string;
  /** JSON Schema keyword that failed; `required` means that the parameter is missing. */
  readonly rule: string;
  readonly message: string;
}

/** One check of a gateway; it returns the vendor's refusal, or undefined if the check passes. */
export type GatewayCheck<Subject, Refusal> = (subject: Subject) => Refusal | undefined;

/** Runs checks in the vendor's order and returns the first refusal. */
export function firstRefusal<Subject, Refusal>(
  checks: readonly GatewayCheck<Subject, Refusal>[],
  subject: Subject,
): Refusal | undefined {
  for (const check of checks) {
    const refusal = check(subject);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
