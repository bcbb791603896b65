import type { Rule } from "./check-fields.ts";
import type { Reply } from "./server/reply.ts";
import type { ReadCode } from "./server/verdict.ts";
import type { WireRequest } from "./server/wire-request.ts";
import type { CataloguedError } from "./spec/error-catalogue.ts";
import type { ErrorCategory } from "./spec/error-category.ts";
import type { Operation, Spec } from "./spec/spec.ts";

/** A vendor that the mock can be: its accounts, and how it opens for business. */
export interface Vendor<Account> {
  /** Accepted unless `startMock` is given others. */
  readonly accounts: readonly Account[];
  /** What somebody at a terminal needs to call as this account, in one line. */
  readonly describe: (account: Account) => string;
  /** The same as variables of the environment, by the names that the READMEs of the clients use; `url` is where it listens. */
  readonly environment: (account: Account, url: string) => Readonly<Record<string, string>>;
  /** What an account has to look like. */
  readonly accountRules: { readonly [Field in keyof Account]-?: Rule };
  /** Values of an account that no log line may show. */
  readonly secrets: (account: Account) => readonly string[];
  /** Reads the code of a refusal out of the vendor's envelope; undefined when it is none. */
  readonly readCode: ReadCode;
  /** Signs a call as a client of the vendor's would. */
  readonly sign: (signing: Signing<Account>) => SignedCall;
  /** The code that callers meet most for a category, where it is not the first of the spec's catalogue. */
  readonly typicalCodes: { readonly [One in ErrorCategory]?: CataloguedError["code"] };
  /** A gateway with a memory of its own: two mocks in one process share nothing. */
  readonly open: (desk: Desk<Account>) => Gateway;
}

/** What a gateway works with; all that is not deterministic comes from here. */
export interface Desk<Account> {
  readonly spec: Spec;
  readonly accounts: readonly Account[];
  /** The vendor's clock, in milliseconds since 1970. */
  readonly now: () => number;
  readonly uuid: () => string;
  /** Lets requests in whose signature is missing or wrong. What else a request says is checked all the same. */
  readonly unsigned: boolean;
}

/** A call that is to be signed. */
export interface Signing<Account> {
  readonly spec: Pick<Spec, "version" | "wire">;
  readonly operation: Pick<Operation, "method" | "path"> & {
    /** Parameters that travel in the query. */
    readonly queryNames: readonly string[];
    readonly hasBody: boolean;
  };
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly account: Account;
  /** Where it is sent, without a trailing slash. */
  readonly url: string;
  readonly now: () => number;
  readonly uuid: () => string;
}

/** A signed call as it goes onto the wire; whatever sends it adds `host` and the length. */
export interface SignedCall {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent when the call has none. */
  readonly body?: string;
}

/** What stands between the socket and Prism: it knows the vendor's wire form, credentials, envelope and memory. */
export interface Gateway {
  /** Judges the request as the vendor would, up to the operation's own parameters. */
  readonly admit: (request: WireRequest) => Admission;
  /** Says in the vendor's words what the spec's schemas found wrong with an admitted call; `violations` is never empty. */
  readonly refuse: (rejected: { call: Call; violations: readonly Violation[] }) => Reply;
  /** Refuses an admitted call with a code of the spec's catalogue, under a request id of its own unless one is given. */
  readonly refuseWith: (refused: {
    call: Call;
    error: CataloguedError;
    requestId?: string | undefined;
  }) => Reply;
  /** Answers an operation that remembers something; undefined leaves the answer to the spec's examples. */
  readonly answer?: (call: Call) => Reply | undefined;
  /** Adds the headers that the vendor puts on everything it answers. */
  readonly stamp?: (reply: Reply) => Reply;
}

export type Admission = { readonly call: Call } | { readonly refusal: Reply };

/** An admitted request: who asks for what. */
export interface Call {
  readonly operation: Operation;
  /** Key of the account among the vendor's: an access key id, an app id. */
  readonly account: string;
  /** What the operation was asked, as the vendor decoded it; nothing that only addresses, signs or authenticates. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly request: WireRequest;
  /** What the spec's schemas are to judge: the query, and the body with its media type. */
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly body?: { readonly mediaType: string; readonly value: unknown };
}

/** One thing that a schema of the spec finds wrong. */
export interface Violation {
  readonly in: "query" | "body" | "header" | "path";
  /** Name of the offending parameter, dotted when nested; undefined when it is the body as a whole. */
  readonly parameter?: string;
  /** JSON Schema keyword that failed; `required` means that the parameter is absent. */
  readonly rule: string;
  readonly message: string;
}

/** Looks at one thing and answers what the vendor says when it is wrong. */
export type Check<Subject, Refusal> = (subject: Subject) => Refusal | undefined;

/** Runs checks in the vendor's order and stops at the first refusal. */
export const firstRefusal = <Subject, Refusal>(
  checks: readonly Check<Subject, Refusal>[],
  subject: Subject,
): Refusal | undefined => {
  for (const check of checks) {
    const refusal = check(subject);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};
