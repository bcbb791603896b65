import type { CallError, CallOptions, RequestCheck, VendorClient, Violation } from "@livespec/core";
import type { AccountOf, Exchange, VendorName } from "@livespec/mock";
import type { Arbitrary } from "fast-check";
import type { Arbitraries } from "../arbitraries/arbitraries.ts";
import type { VirtualWorld } from "../virtual/world.ts";

/**
 * A vendor's client and account, and the vendor's wire form as far as a test has to know it. One object of this type is all
 * that a vendor hands to contract, faults, fuzz, soak and runtimes.
 *
 * The file that makes it is bundled for every runtime, so it imports nothing of Node's, and of the mock only types.
 */
export interface VendorUnderTest {
  /** Name of its description, of its package in `@livespec`, and of the vendor in the mock. */
  readonly name: VendorName;

  // The client

  /** Name of the function that makes a client, by which its messages begin. */
  readonly functionName: string;
  readonly createClient: (options: object) => AnyClient;
  /** Class of the errors that refusals end in. */
  readonly VendorError: ErrorClass;

  /** The client of the entry `./lean`, and the check that it can be given. */
  readonly lean: {
    readonly createClient: (options: object) => AnyClient;
    readonly VendorError: ErrorClass;
    readonly checkRequest: RequestCheck;
  };
  readonly regions: {
    readonly names: readonly string[];
    readonly example: string;
    readonly isRegion: (value: unknown) => boolean;
  };

  // The account

  /** The account that the mock knows. */
  readonly account: AccountOf<VendorName>;
  /** Options of the client that name the account: plain data, secrets included. */
  readonly credentials: object;
  /** The same options, with a function that returns the given results in turn and repeats the last one. */
  readonly credentialsFrom: (sequence: readonly CredentialsGiven[]) => object;

  // Secrets

  /** Secrets that are known before any call: those of the account and of the calls below. */
  readonly secrets: readonly string[];
  /** Reads the secrets that a request carries, such as its signature. */
  readonly readSecrets: (request: SeenRequest) => readonly string[];
  /** Fields of answers whose values are secrets. */
  readonly secretFields: readonly string[];
  /** Names of options, headers and parameters whose values are secrets, besides those that the description marks. */
  readonly credentialNames: readonly string[];
  /** Lists every exported function that takes a secret. */
  readonly listSecretTakers: () => readonly SecretTaker[];
  /** All other exported functions: they take no secret, or tests of the package hold them. */
  readonly otherFunctions: readonly string[];

  // Calls

  /** An operation that may be repeated, and one that must not be carried out twice. */
  readonly calls: { readonly idempotent: VendorCall; readonly once: VendorCall };
  /** A payload of the first, under an id. */
  readonly createPayload: (requestId: string) => object;

  // The wire

  /** A request as the vendor understands it. Default: as it was passed to the client. */
  readonly toDecoded?: (request: object) => unknown;
  /** Code of an answer that refuses; undefined or 0 for a payload. */
  readonly codeOf: (answer: unknown) => string | number | undefined;
  /** A refusal in the vendor's envelope. Default code: one that no client retries. */
  readonly refuse: (refusal: { readonly code?: string | number; readonly message: string }) => {
    readonly status: number;
    readonly body: object;
  };

  /** The package's parser of webhooks; absent if the vendor has none. */
  readonly webhooks?: {
    readonly parse: (body: string) => unknown;
    /** Name of the webhook that a body is of. */
    readonly commandOf: (body: unknown) => string;
  };

  // Parts of single tests

  readonly suite: SuiteSubject;
  readonly fuzz: FuzzSubject;
  readonly soak: SoakSubject;
  readonly load: LoadSubject;
}

/** A method of a client, whatever its operation. */
export type Method = (request?: object, options?: CallOptions) => Promise<unknown>;

/** A client, whatever its vendor. */
export type AnyClient = VendorClient<Readonly<Record<string, Method>>, object>;

/** A class of errors, whatever its constructor takes. */
export type ErrorClass = abstract new (...parts: never[]) => CallError;

/** An operation and a request for it. */
export interface VendorCall {
  readonly operation: string;
  readonly request: object;
}

/** A request as the mock saw it. */
export type SeenRequest = Pick<Exchange["request"], "target" | "headers" | "body">;

/** Behaviour of a credentials function: it gives the account's, gives unknown ones, never settles, or rejects. */
export type CredentialsGiven = "valid" | "unknown" | "pending" | Error;

/** An exported function that takes a secret. */
export interface SecretTaker {
  readonly functionName: string;
  /** Name of the secret. */
  readonly secret: string;
  /** Beginning of the message that refuses it. Default: the function and the option of that name. */
  readonly subject?: string;
  /** Bad values that must be refused: everything that is not a secret, everything but undefined, or only strings. Default: everything. */
  readonly mustRefuse?: "everything" | "everything but undefined" | "strings";
  /** Throws or rejects if the secret is refused. */
  readonly take: (secret: never) => unknown;
}

/** Something that holds on every runtime. */
export interface Fact {
  readonly fact: string;
  /** Computes the result. */
  readonly actual: () => unknown;
  /** The result that it must have: anything that JSON can write. */
  readonly expected: unknown;
}

/** A vendor's part of the suite that runs on every runtime. */
export interface SuiteSubject {
  /** Results of computations without a call, which others have made. */
  readonly knownAnswers: readonly Fact[];
  /** Picks the part of the idempotent call's payload that is the same each time. */
  readonly pick: (payload: unknown) => unknown;
  readonly picked: unknown;
  /** Makes the idempotent call through `raw`, with headers or a longer request. */
  readonly callRaw: (
    client: AnyClient,
    init?: { readonly headers?: Record<string, string>; readonly more?: string },
  ) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;
  /** Options of a client with a wrong secret, and the vendor's refusal. */
  readonly wrongSecret: {
    readonly options: object;
    readonly refusal: { readonly code: string | number; readonly status: number };
  };
  /** A request that breaks one rule, and the violation that it is refused with. The vendor refuses it as well. */
  readonly invalid: { readonly call: VendorCall; readonly violation: Violation };
  /** Facts of this vendor alone, and the number of requests that they make. Default: none. */
  readonly listOwnFacts?: (client: AnyClient) => readonly Fact[];
  readonly ownRequests?: number;
}

/** A vendor's part of the fuzz tests. */
export interface FuzzSubject {
  /** Options that make a client, as many of them as have a rule. */
  readonly options: object;
  /** Inputs that this vendor alone takes. Default: none. */
  readonly listTargets?: (arbitraries: Arbitraries) => readonly FuzzTarget[];
}

/** A function that takes what others give it. */
export interface FuzzTarget<Input = unknown> {
  /** Name of its inputs, for the closing line: "client options". */
  readonly name: string;
  /** Number of inputs. */
  readonly times: number;
  readonly inputs: Arbitrary<Input>;
  /** Takes an input. Its result does not matter. */
  take(input: Input): unknown;
  /** True for an error that says what is wrong. */
  readonly isTyped: (error: unknown) => boolean;
}

/** A vendor's part of the soak test. */
export interface SoakSubject {
  /** Seed of all random numbers. */
  readonly seed: number;
  readonly call: VendorCall;
  /** A payload of that operation. */
  readonly payload: object;
  /** Code of a call that is throttled. */
  readonly throttledCode: string | number;
  /** Credentials of half an hour, each from a key that `world.nextKey` names. */
  readonly createOptions: (world: VirtualWorld) => object;
  /**
   * Makes the vendor's check of the credentials that a request carries: it gives the code of a refusal, or undefined, and
   * counts what it refuses.
   */
  readonly createCheck: (
    world: VirtualWorld,
  ) => (request: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
  }) => string | number | undefined;
  /** Lowest count of each thing that has to happen in eight hours. */
  readonly least: Readonly<Record<string, number>>;
}

/** A vendor's part of the load test: an operation that sends a message. */
export interface LoadSubject {
  /** Calls of the operation that the vendor allows in a second. */
  readonly quota: number;
  readonly createCall: (message: string) => VendorCall;
  /** Reads the message that a request sends. */
  readonly readMessage: (body: string) => string;
  /** A payload of the operation under an id. */
  readonly createPayload: (requestId: string) => object;
  /** Code of a call that is throttled. */
  readonly throttledCode: string | number;
  /** Reads what no two requests may have in common, and the code that refuses it; absent if the vendor has no such thing. */
  readonly nonce?: {
    readonly read: (headers: Readonly<Record<string, string>>) => string;
    readonly code: string | number;
  };
}
