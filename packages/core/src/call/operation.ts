/** Rate at which a vendor lets one account call an operation. */
export interface Quota {
  /** Calls allowed in the window. */
  readonly calls: number;
  /** Length of the window in seconds. */
  readonly seconds: number;
}

/**
 * Facts about one operation for the run time. Generated from the description; never written by hand. What follows from
 * something else is left out, because every word here counts once an operation in a bundle.
 */
export interface OperationFacts {
  readonly method: "GET" | "POST";
  /** The operation's path in the description. `x-wire` says how it travels. */
  readonly path: string;
  /** Encoding of the request body; absent where the operation has none. */
  readonly body?: "form" | "json";
  /** Fields of the request that travel in the query; all others travel in the body. */
  readonly query?: readonly string[];
  /**
   * Fields of which an answer has at least one, for a vendor whose answers are recognized by nothing else; absent if there are
   * none.
   */
  readonly answer?: readonly string[];
  readonly quota?: Quota;
  /** Indicates whether calling twice has the effect of calling once. */
  readonly idempotent: boolean;
}

/** An operation with what follows from its facts. */
export interface Operation extends OperationFacts {
  /** The method's name on the client, the description's `operationId`: the last segment of the path in camelCase. */
  readonly id: string;
}

/** Completes the facts of an operation. */
export function toOperation(facts: OperationFacts): Operation {
  return { ...facts, id: toCamelCase(facts.path.slice(facts.path.lastIndexOf("/") + 1)) };
}

const toCamelCase = (action: string) =>
  action
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^\w/, (letter) => letter.toLowerCase());

/** Wire form of the operations: the description's `x-wire`. */
export interface WireForm {
  /** The one path that every request goes to; absent if an operation's own path is the path on the wire. */
  readonly target?: string;
  /** Headers that name the operation. `{action}` is its path without the leading slash. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body of a JSON operation that has nothing to send. */
  readonly emptyBody?: string;
}
