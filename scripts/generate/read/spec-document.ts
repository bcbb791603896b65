/** The part of a bundled OpenAPI document that the generator reads. Lint guarantees its shape. */
export interface SpecDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly SpecServer[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<SpecMethod, SpecOperation>>>>>;
  readonly webhooks?: SpecDocument["paths"];
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "x-wire"?: {
    readonly target?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly emptyBody?: string;
  };
  readonly "x-error-catalogue": readonly SpecErrorCode[];
  /** Separator between the family of a code and the rest, for a catalogue of families. */
  readonly "x-error-families"?: string;
}

export type SpecMethod = "get" | "post";

export interface SpecServer {
  readonly url: string;
  readonly "x-server": { readonly regions: readonly string[]; readonly role: "primary" | "backup" | "vpc" };
}

export interface SpecErrorCode {
  readonly code: string | number;
  readonly category: string;
  readonly remedy: "fix" | "retry" | "sign-anew" | "renew-credentials" | "wait";
  readonly wait?: number;
  readonly ambiguous?: boolean;
  readonly status?: number | readonly number[];
  readonly meaning: string;
  readonly reading: "vendor" | "ours";
}

export interface SpecOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalDocs: { readonly url: string };
  readonly parameters?: readonly (SpecParameter | SpecRef)[];
  readonly requestBody?: SpecContent | SpecRef;
  readonly responses: Readonly<Record<string, SpecContent | SpecRef>>;
  /** Absent where no page names one. */
  readonly "x-quota"?: { readonly calls: number; readonly seconds: number; readonly per: string };
  readonly "x-errors": readonly (string | number)[];
  readonly "x-idempotent": boolean;
  /** Reason why the description rests on less than the vendor's own page. */
  readonly "x-unverified"?: { readonly reason: string; readonly source: string | readonly string[] };
  /** The vendor's statement that newer work should go elsewhere. */
  readonly "x-legacy"?: { readonly says: string; readonly successor?: string };
  /** A fact on which the sources differ. */
  readonly "x-contested"?: { readonly rule: string; readonly choice: string };
}

export interface SpecRef {
  readonly $ref: string;
}

/** A body of a request or of a response, by content type. */
export interface SpecContent {
  readonly content?: Readonly<Record<string, SpecMedia>>;
}

export interface SpecMedia {
  readonly schema: SpecSchema | SpecRef;
  readonly encoding?: Readonly<
    Record<string, { readonly style?: string; readonly explode?: boolean; readonly contentType?: string }>
  >;
}

export interface SpecParameter {
  readonly name: string;
  readonly in: "query" | "header" | "path" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: SpecSchema | SpecRef;
  readonly "x-supplied-by-client"?: boolean;
}

export interface SpecSchema {
  readonly description?: string;
  readonly type?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SpecSchema | SpecRef>>;
  readonly items?: SpecSchema | SpecRef;
  readonly oneOf?: readonly (SpecSchema | SpecRef)[];
  readonly "x-refusal"?: boolean;
  readonly [keyword: string]: unknown;
}

/** An operation with where it stands. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: SpecMethod;
  readonly operation: SpecOperation;
}

/** Every operation of a document, in the order of its paths. */
export function listOperations({ paths }: Pick<SpecDocument, "paths">): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      path,
      method: method as SpecMethod,
      operation: operation as SpecOperation,
    })),
  );
}

/** The parameters of an operation that a caller gives, wherever they travel. */
export function listParameters(document: SpecDocument, { operation }: PlacedOperation): SpecParameter[] {
  return (operation.parameters ?? [])
    .map((parameter) => resolveRef(document, parameter))
    .filter((parameter) => !parameter["x-supplied-by-client"]);
}

/** The body that an operation's request has, with its content type. */
export function readRequestBody(
  document: SpecDocument,
  { operation }: PlacedOperation,
): (SpecMedia & { readonly type: string }) | undefined {
  const body = operation.requestBody && resolveRef(document, operation.requestBody);
  const [entry] = Object.entries(body?.content ?? {});
  return entry && { type: entry[0], ...entry[1] };
}

/** Follows `$ref`s to what they mean in the end. */
export function resolveRef<Value extends object>(document: SpecDocument, value: Value | SpecRef): Value {
  const seen = new Set<unknown>();
  let resolved: unknown = value;
  while (typeof resolved === "object" && resolved !== null && "$ref" in resolved) {
    if (seen.has(resolved)) throw new Error(`the $ref ${resolved.$ref} leads back to itself`);
    seen.add(resolved);
    resolved = lookUp(document, resolved as SpecRef);
  }
  return resolved as Value;
}

/** Finds what a `$ref` leads to, which in a bundled document is a place in itself. */
export function lookUp(document: SpecDocument, { $ref }: SpecRef): unknown {
  const found = $ref
    .slice("#/".length)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (node, key) => (Object.hasOwn(Object(node), key) ? Object(node)[key] : undefined),
      document,
    );
  if (found === undefined) throw new Error(`the $ref ${$ref} leads to nothing`);
  return found;
}
