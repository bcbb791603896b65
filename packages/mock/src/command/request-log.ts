import type { Exchange } from "../server/exchange.ts";
import { type VendorName, vendorNames, vendors } from "../vendors.ts";
import { renderRequestEntry, toRequestEntry } from "./request-entry.ts";

export interface RequestLogOptions {
  readonly unsigned: boolean;
  /** Whether programs read along: then entries are lines of JSON. */
  readonly isJson: boolean;
  /** Takes what programs read. */
  readonly write: (text: string) => void;
  /** Takes a line for people. */
  readonly tell: (line: string) => void;
}

/** Makes an observer that tells of each request in one line. */
export function createRequestLog({
  unsigned,
  isJson,
  write,
  tell,
}: RequestLogOptions): (exchange: Exchange) => void {
  const secrets = vendorNames.flatMap(secretsOf);
  return (exchange) => {
    const entry = toRequestEntry(exchange, { secrets, unsigned });
    if (isJson) write(`${JSON.stringify({ event: "request", ...entry })}\n`);
    else tell(renderRequestEntry(entry));
  };
}

/** Of the accounts that come with the mock, since the command takes no others. */
const secretsOf = <Name extends VendorName>(name: Name): readonly string[] => {
  const { accounts, secrets } = vendors[name];
  return accounts.flatMap(secrets);
};
