/** The part of a bundled OpenAPI document that the generator reads. Lint has made sure of its shape. */
export interface SpecDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly SpecServer[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<SpecMethod, SpecOperation>>>>>;
  readonly webhooks?: Readonly<Record<string, unknown>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "x-wire"?: {
    readonly target?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly emptyBody?: string;
  };
  readonly "x-error-catalogue": readonly SpecError[];
}

export type SpecMethod = "get" | "post";

export interface SpecServer {
  readonly url: string;
  readonly "x-server": { readonly regions: readonly string[]; readonly role: "primary" | "backup" | "vpc" };
}

export interface SpecError {
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
  readonly requestBody?: { readonly content: Readonly<Record<string, SpecMedia>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, SpecMedia>> }>>;
  /** Absent where no page names one. */
  readonly "x-quota"?: { readonly calls: number; readonly seconds: number; readonly per: string };
  readonly "x-errors": readonly (string | number)[];
  readonly "x-idempotent": boolean;
  /** Why the description rests on less than the vendor's own page. */
  readonly "x-unverified"?: { readonly reason: string; readonly source: string | readonly string[] };
  /** What the vendor says of an operation that has had its time. */
  readonly "x-legacy"?: { readonly says: string; readonly source: string; readonly successor?: string };
}

export interface SpecRef {
  readonly $ref: string;
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
export function listOperations({ paths }: SpecDocument): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      path,
      method: method as SpecMethod,
      operation: operation as SpecOperation,
    })),
  );
}

/** Follows `$ref`s, which in a bundled document all point into itself. */
export function resolveRef<Value extends object>(document: SpecDocument, value: Value | SpecRef): Value {
  let resolved: unknown = value;
  while (typeof resolved === "object" && resolved !== null && "$ref" in resolved) {
    const pointer = String(resolved.$ref);
    resolved = pointer
      .slice("#/".length)
      .split("/")
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[unescapePointer(key)], document);
  }
  return resolved as Value;
}

const unescapePointer = (key: string) => key.replaceAll("~1", "/").replaceAll("~0", "~");
