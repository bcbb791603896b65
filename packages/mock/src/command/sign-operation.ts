import type { CallToSign, SignedCall } from "../gateway/vendor.ts";
import { findNearest } from "../messages.ts";
import type { MockOptions } from "../options.ts";
import { loadVendorSpec } from "../spec/load-spec.ts";
import { readRequestExamples } from "../spec/operation-examples.ts";
import type { ParsedSpec, PrismOperation } from "../spec/parsed-spec.ts";
import { assertVendorName, type VendorName, vendorNames, vendors } from "../vendors.ts";
import { isJsonObject, type JsonObject } from "../wire/json.ts";
import { DEFAULT_PORT, type SignRequest } from "./arguments.ts";
import { toCurl } from "./to-curl.ts";

/** Writes a command line for curl that calls an operation with the mock's account. Throws a TypeError for invalid arguments. */
export async function signOperation(
  { operation: name, data, url, specs }: SignRequest,
  clock: Pick<CallToSign<never>, "now" | "uuid">,
): Promise<string> {
  const { vendor, spec, operation } = findOperation(name, await loadSpecs(specs));
  const parameters = data === undefined ? exampleOf(operation) : parseData(data);
  const base =
    url === undefined ? `http://127.0.0.1:${DEFAULT_PORT + vendorNames.indexOf(vendor)}` : parseUrl(url);
  const call = { spec, operation: toOperationToSign(operation), parameters, url: base, ...clock };
  return toCurl(signFor(vendor, call), base);
}

/** Lists each vendor's operations, sorted. */
export async function listOperationNames(): Promise<Record<string, readonly string[]>> {
  const specs = await loadSpecs({});
  return Object.fromEntries(specs.map(({ vendor, spec }) => [vendor, spec.described.map(nameOf).sort()]));
}

interface VendorSpec {
  readonly vendor: VendorName;
  readonly spec: ParsedSpec;
}

const loadSpecs = async (specs: NonNullable<MockOptions["specs"]>): Promise<readonly VendorSpec[]> => {
  for (const vendor of Object.keys(specs)) assertVendorName(vendor);
  return Promise.all(
    vendorNames.map(async (vendor) => ({ vendor, spec: await loadVendorSpec(vendor, specs[vendor]) })),
  );
};

const nameOf = ({ iid, path }: PrismOperation): string => iid ?? path;

const findOperation = (name: string, specs: readonly VendorSpec[]) => {
  for (const { vendor, spec } of specs) {
    const operation = spec.described.find((one) => nameOf(one) === name);
    if (operation) return { vendor, spec, operation };
  }
  const nearest = findNearest(
    name,
    specs.flatMap(({ spec }) => spec.described.map(nameOf)),
  );
  const hint =
    nearest.length > 0 ? `did you mean ${nearest.join(" or ")}?` : "livespec-mock sign --help lists them";
  throw new TypeError(`unknown operation "${name}"; ${hint}`);
};

const toOperationToSign = ({ method, path, request }: PrismOperation): CallToSign<never>["operation"] => ({
  method: method.toUpperCase(),
  path,
  queryNames: (request?.query ?? []).map(({ name }) => name),
  hasBody: request?.body !== undefined,
});

const exampleOf = (operation: PrismOperation): JsonObject =>
  (readRequestExamples(operation)[0]?.value ?? {}) as JsonObject;

const parseData = (text: string): JsonObject => {
  const value = parseExactJson(text);
  if (isJsonObject(value)) return value;
  throw new TypeError("sign: the parameters must be a JSON object");
};

/** Parses JSON, refusing numbers that would lose digits. */
const parseExactJson = (text: string): unknown => {
  try {
    return JSON.parse(text, (name, value) => {
      if (typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value;
      throw new TypeError(`sign: ${name}: the number is too large to be exact; write it as a string`);
    });
  } catch (error) {
    if (error instanceof TypeError) throw error;
    throw new TypeError("sign: the parameters are not JSON; put them in single quotes", {
      cause: error,
    });
  }
};

const parseUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new TypeError(`--url ${text}: write the URL of the mock, such as http://127.0.0.1:4010`);
};

const signFor = <Name extends VendorName>(
  vendor: Name,
  call: Omit<CallToSign<never>, "account">,
): SignedCall => {
  const { sign, accounts } = vendors[vendor];
  return sign({ ...call, account: accounts[0] });
};
