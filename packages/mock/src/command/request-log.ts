import type { Exchange } from "../handler/exchange.ts";
import { type VendorName, vendorNames, vendors } from "../vendors.ts";
import { renderRequestEntry, toRequestEntry } from "./request-entry.ts";

export interface RequestLogOptions {
  readonly unsigned: boolean;
  /** Writes entries as lines of JSON for programs. */
  readonly isJson: boolean;
  /** Receives output for programs. */
  readonly write: (text: string) => void;
  /** Receives a line for people. */
  readonly log: (line: string) => void;
}

/** Creates an observer that logs each request in one line. */
export function createRequestLog({
  unsigned,
  isJson,
  write,
  log,
}: RequestLogOptions): (exchange: Exchange) => void {
  const secrets = vendorNames.flatMap(secretsOf);
  return (exchange) => {
    const entry = toRequestEntry(exchange, { secrets, unsigned });
    if (isJson) write(`${JSON.stringify({ event: "request", ...entry })}\n`);
    else log(renderRequestEntry(entry));
  };
}

/** Secrets of the default accounts, since the command takes no others. */
const secretsOf = <Name extends VendorName>(name: Name): readonly string[] => {
  const { accounts, secrets } = vendors[name];
  return accounts.flatMap(secrets);
};
