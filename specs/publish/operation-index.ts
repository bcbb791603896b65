/** One operation of a vendor, with what people look an operation up for. */
export interface IndexedOperation {
  readonly vendor: string;
  readonly operationId: string;
  readonly method: string;
  /** The path in the description, which is not always the one that travels: see `wire`. */
  readonly path: string;
  /** Request that is sent instead of `path`, where that differs. */
  readonly wire?: Wire;
  readonly tag: string;
  readonly summary: string;
  /** The vendor's page. */
  readonly page: string;
  /** Absent where the vendor names none. */
  readonly quota?: unknown;
  readonly idempotent: boolean;
  /** The codes of the operation's own page. The common ones are in the description's `x-error-catalogue` only. */
  readonly codes: readonly (string | number)[];
  readonly permission?: unknown;
  readonly legacy?: unknown;
  readonly unverified?: unknown;
  readonly contested?: unknown;
}

/** One call of a vendor to its customer. */
export interface IndexedWebhook {
  readonly vendor: string;
  /** The vendor's name of it. */
  readonly name: string;
  readonly operationId: string;
  readonly method: string;
  readonly tag: string;
  readonly summary: string;
  readonly page: string;
  readonly unverified?: unknown;
}

/** Everything that the descriptions hold, in their order. */
export interface OperationIndex {
  readonly operations: readonly IndexedOperation[];
  readonly webhooks: readonly IndexedWebhook[];
}

interface Wire {
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The part of an operation that the index shows. Lint promises that it is all there. */
interface Operation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly externalDocs: { readonly url: string };
  readonly "x-quota"?: unknown;
  readonly "x-idempotent": boolean;
  readonly "x-errors": readonly (string | number)[];
  readonly "x-permission"?: unknown;
  readonly "x-legacy"?: unknown;
  readonly "x-unverified"?: unknown;
  readonly "x-contested"?: unknown;
}

type PathItems = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The part of a bundled description that the index reads. */
export interface IndexedDescription {
  readonly info: { readonly version: string };
  readonly paths: PathItems;
  readonly webhooks?: PathItems;
  readonly "x-wire"?: { readonly target?: string; readonly headers?: Readonly<Record<string, string>> };
}

/** Lists what the bundled descriptions hold. The keys are the vendors' names. */
export function indexOperations(descriptions: Readonly<Record<string, IndexedDescription>>): OperationIndex {
  const vendors = Object.entries(descriptions);
  return {
    operations: vendors.flatMap(([vendor, description]) =>
      operationsIn(description.paths).map(({ name: path, method, operation }) => ({
        vendor,
        operationId: operation.operationId,
        method,
        path,
        ...keep("wire", toWire(path, description)),
        ...toFacts(operation),
        ...keep("quota", operation["x-quota"]),
        idempotent: operation["x-idempotent"],
        codes: operation["x-errors"],
        ...keep("permission", operation["x-permission"]),
        ...keep("legacy", operation["x-legacy"]),
        ...keep("unverified", operation["x-unverified"]),
        ...keep("contested", operation["x-contested"]),
      })),
    ),
    webhooks: vendors.flatMap(([vendor, description]) =>
      operationsIn(description.webhooks ?? {}).map(({ name, method, operation }) => ({
        vendor,
        name,
        operationId: operation.operationId,
        method,
        ...toFacts(operation),
        ...keep("unverified", operation["x-unverified"]),
      })),
    ),
  };
}

const operationsIn = (items: PathItems) =>
  Object.entries(items).flatMap(([name, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name, method: method.toUpperCase(), operation })),
  );

const toFacts = ({ tags, summary, externalDocs }: Operation) => ({
  tag: tags[0],
  summary,
  page: externalDocs.url,
});

/** Fills `x-wire` in for one path. Undefined where a path travels as it is written. */
function toWire(path: string, { info, "x-wire": wire }: IndexedDescription): Wire | undefined {
  if (!wire?.target && !wire?.headers) return undefined;
  const fill = (text: string) =>
    text.replaceAll("{action}", path.slice(1)).replaceAll("{version}", info.version);
  const headers = Object.entries(wire.headers ?? {}).map(([name, value]) => [name, fill(value)]);
  return {
    target: wire.target ?? path,
    ...keep("headers", headers.length > 0 ? Object.fromEntries(headers) : undefined),
  };
}

/** A key only where there is something to say. */
const keep = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
