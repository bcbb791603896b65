import { parseArgs } from "node:util";
import { suggestNames } from "../messages.ts";
import type { MockOptions } from "../options.ts";
import type { VendorName } from "../vendors.ts";

/** A parsed command line. */
export type Command =
  | { readonly name: "help" }
  | { readonly name: "sign-help" }
  | { readonly name: "list-scenarios" }
  | {
      readonly name: "start";
      readonly options: MockOptions;
      readonly isQuiet: boolean;
      readonly isJson: boolean;
    }
  | { readonly name: "sign"; readonly request: SignRequest };

/** Arguments of `sign`. */
export interface SignRequest {
  readonly operation: string;
  /** Parameters as a JSON object; undefined takes an example. */
  readonly data: string | undefined;
  readonly url: string | undefined;
  readonly specs: NonNullable<MockOptions["specs"]>;
}

/** Default port of the first vendor. */
export const DEFAULT_PORT = 4010;

const START = {
  port: { type: "string", default: String(DEFAULT_PORT) },
  host: { type: "string" },
  "allow-host": { type: "string", multiple: true },
  "allow-origin": { type: "string", multiple: true },
  cors: { type: "boolean" },
  unsigned: { type: "boolean" },
  spec: { type: "string", multiple: true },
  scenario: { type: "string" },
  "list-scenarios": { type: "boolean" },
  quiet: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const SIGN = {
  data: { type: "string" },
  url: { type: "string" },
  spec: { type: "string", multiple: true },
  help: { type: "boolean" },
} as const;

/** Parses a command line. Throws a TypeError that names the error, with a suggestion for an unknown option. */
export function parseArguments(args: readonly string[]): Command {
  const [first, ...rest] = args;
  return first === "sign" ? parseSign(rest) : parseStart([...args]);
}

function parseStart(args: string[]): Command {
  assertKnown(args, START);
  const { values, positionals } = parseArgs({ args, options: START, allowPositionals: true });
  if (values.help) return { name: "help" };
  if (values["list-scenarios"]) return { name: "list-scenarios" };
  if (!/^\d+$/.test(values.port)) throw new TypeError(`--port ${values.port}: write a number`);
  const options: MockOptions = {
    // startMock checks the names.
    vendors: positionals.length > 0 ? (positionals as VendorName[]) : undefined,
    port: Number(values.port),
    host: values.host,
    allowedHosts: values["allow-host"],
    allowedOrigins: values["allow-origin"],
    cors: values.cors,
    unsigned: values.unsigned,
    specs: readSpecs(values.spec),
    scenario: values.scenario,
  };
  return { name: "start", options, isQuiet: values.quiet ?? false, isJson: values.json ?? false };
}

function parseSign(args: string[]): Command {
  assertKnown(args, SIGN);
  const { values, positionals } = parseArgs({ args, options: SIGN, allowPositionals: true });
  if (values.help) return { name: "sign-help" };
  const [operation, json, ...more] = positionals;
  if (operation === undefined)
    throw new TypeError("sign: name an operation; livespec-mock sign --help lists them");
  if (more.length > 0 || (json !== undefined && values.data !== undefined)) {
    throw new TypeError("sign: write one JSON object, in quotes, after the operation or after --data");
  }
  return {
    name: "sign",
    request: { operation, data: json ?? values.data, url: values.url, specs: readSpecs(values.spec) },
  };
}

/** Runs before `parseArgs`, whose errors suggest no name. */
const assertKnown = (args: string[], options: typeof START | typeof SIGN): void => {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option" || Object.hasOwn(options, token.name)) continue;
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new TypeError(`unknown option "${token.rawName}"; ${suggestNames(token.rawName, names)}`);
  }
};

const readSpecs = (pairs: readonly string[] = []): NonNullable<MockOptions["specs"]> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const [, vendor, file] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
      if (vendor === undefined) throw new TypeError(`--spec ${pair}: write <vendor>=<file>`);
      return [vendor, file];
    }),
  );
