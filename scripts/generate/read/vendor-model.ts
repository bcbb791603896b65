/** Everything that is generated for one vendor, read from its description and validated. Made once; renderers see nothing else. */
export interface VendorModel {
  /** Folder under `specs/`, and under `packages/`: `alibaba-live`. */
  readonly name: string;
  /** SHA-256 of the bundled description, hex. */
  readonly hash: string;
  /** Hosts of each region, by role. */
  readonly regions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly wire: WireModel;
  /** Names of fields and parameters whose values are secrets. */
  readonly sensitive: readonly string[];
  readonly errors: readonly ErrorModel[];
  /** Separator between the family of an error code and the rest; absent where the catalogue lists every code. */
  readonly familySeparator?: string;
  /** Media type of every request body; absent where no operation has one. */
  readonly mediaType?: string;
  /** Names of the shared schemas that are refusals with the status 200. */
  readonly refusals: readonly string[];
  readonly operations: readonly OperationModel[];
  readonly hasWebhooks: boolean;
  /** The description as the generator of types takes it: without parameters that the client supplies, and with every field documented. */
  readonly typesDocument: object;
}

/** Mapping from an operation's path to a request. */
export interface WireModel {
  readonly target: string | undefined;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly emptyBody: string | undefined;
}

/** One entry of the error catalogue. */
export interface ErrorModel {
  readonly code: string | number;
  readonly category: string;
  readonly remedy: "fix" | "retry" | "sign-anew" | "renew-credentials" | "wait";
  /** Seconds, where the remedy is `wait`. */
  readonly wait?: number;
  readonly ambiguous?: boolean;
  readonly meaning: string;
}

/** A code that an operation's own page lists, with the catalogue's entry of it or of its family. */
export interface OperationErrorModel {
  readonly code: string | number;
  readonly entry: ErrorModel | undefined;
}

/** One operation. */
export interface OperationModel {
  /** Its `operationId`, which is the name of the client's method. */
  readonly id: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body: "form" | "json" | undefined;
  /** Names of the query parameters that a caller gives. */
  readonly query: readonly string[];
  /** Fields that tell its payload from anything else; absent where refusals have a form of their own. */
  readonly answer: readonly string[] | undefined;
  /** Rules for everything that a caller passes, in query and body. */
  readonly rule: RequestRule;
  /** Set where its payload is a single object type, which an interface can extend. */
  readonly hasOneAnswer: boolean;
  readonly quota: QuotaModel | undefined;
  readonly idempotent: boolean;
  readonly errors: readonly OperationErrorModel[];
  readonly docs: OperationDocs;
}

/** Calls of an operation that the vendor allows. */
export interface QuotaModel {
  readonly calls: number;
  readonly seconds: number;
  readonly per: string;
}

/** Contents of an operation's docstring other than rules, quota and errors. */
export interface OperationDocs {
  readonly summary: string;
  readonly description: string | undefined;
  /** Address of the vendor's page. */
  readonly page: string;
  readonly isDeprecated: boolean;
  /** Reason why the description rests on less than the vendor's own page. */
  readonly unverified: string | undefined;
  readonly legacy: { readonly says: string; readonly successor?: string } | undefined;
  /** Facts on which the sources differ, each with the choice that was made. */
  readonly contested: { readonly rule: string; readonly choice: string } | undefined;
}

/**
 * The part of JSON Schema that the client checks requests against. The runtime has a type of this shape, which the compiler holds
 * the generated rules to: importing that one would make the generator depend on what it generates for.
 */
export interface RequestRule {
  readonly type?: string;
  readonly format?: "int64";
  readonly enum?: readonly unknown[];
  readonly pattern?: RegExp;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: RequestRule;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, RequestRule>>;
  readonly additionalProperties?: false | RequestRule;
}
