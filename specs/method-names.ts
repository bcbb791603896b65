/** An operation, as far as its name is concerned. */
export interface NamedOperation {
  readonly path: string;
  readonly operationId: string | undefined;
}

/** One operation that cannot be a method of a client under its name. */
export interface NameFault<Operation extends NamedOperation> {
  readonly operation: Operation;
  /** A sentence that names the operation, the name, and why. */
  readonly message: string;
}

/**
 * Makes the name of a method from a vendor's action: `get_callback_token` and `GetCallbackToken` both become
 * `getCallbackToken`. Clients do the same with the last segment of a path, so no description has to repeat it.
 */
export function toMethodName(action: string): string {
  return action
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^\w/, (letter) => letter.toLowerCase());
}

/** Lists the operations that a client could not have as methods, each with the first thing that is wrong with it. */
export function findNameFaults<Operation extends NamedOperation>(
  operations: readonly Operation[],
  { webhooks = [] }: { readonly webhooks?: readonly string[] } = {},
): NameFault<Operation>[] {
  const taken = new Map(webhooks.map((operationId) => [operationId, "a webhook's"]));
  return operations.flatMap((operation) => {
    const { path, operationId } = operation;
    const name = toMethodName(path.slice(path.lastIndexOf("/") + 1));
    const owner = taken.get(name);
    if (owner === undefined) taken.set(name, `that of ${path}`);
    const fault = (message: string) => [{ operation, message }];
    const refuse = (why: string) =>
      fault(
        `The operation ${operationId ?? "without an id"} of ${path} cannot be a method "${name}": ${why}.`,
      );

    if (!NAME.test(name)) return refuse("a name has letters and digits only, and begins with a small letter");
    if (!isWrittenAsItTravels(path)) {
      return refuse("its path would not travel as it is written, which only plain segments do");
    }
    if (operationId !== name) return fault(`The operationId of ${path} must be ${name}.`);
    const reason = RESERVED.get(name);
    if (reason !== undefined) return refuse(reason);
    return owner === undefined ? [] : refuse(`the name is ${owner} already`);
  });
}

const NAME = /^[a-z][A-Za-z0-9]*$/;

/** A URL resolves dots and encodes most other characters, and no client fills in parameters. */
const isWrittenAsItTravels = (path: string) => /^(\/(?!\.{1,2}(\/|$))[\w.~-]+)+$/.test(path);

/** Names that the language, its tools or a client itself have another use for, and which. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ...because(
    "a promise has a method of that name, so a client would pass for one",
    Object.getOwnPropertyNames(Promise.prototype),
  ),
  ...because("every object has a member of that name", Object.getOwnPropertyNames(Object.prototype)),
  ...because("every client has a member of that name", ["close", "raw", "withResponse"]),
  ...because("JSON.stringify would call it", ["toJSON"]),
  ...because("an interface of TypeScript would take it for its constructor", ["new"]),
]);

function because(reason: string, names: readonly string[]): (readonly [string, string])[] {
  return names.map((name) => [name, reason] as const);
}
