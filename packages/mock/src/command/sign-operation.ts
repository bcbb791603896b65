import type { SignedCall, Signing } from "../gateway.ts";
import { findNearest } from "../nearest.ts";
import type { MockOptions } from "../options.ts";
import { loadShippedSpec } from "../spec/load-shipped-spec.ts";
import { type LoadedSpec, loadSpec, type PrismOperations } from "../spec/load-spec.ts";
import { readRequestExamples } from "../spec/operation-examples.ts";
import { assertVendorName, type VendorName, vendorNames, vendors } from "../vendors.ts";
import { DEFAULT_PORT, type SignRequest } from "./arguments.ts";
import { toCurl } from "./to-curl.ts";

/** Writes a command line for curl that calls an operation with the account of the mock. Throws a TypeError that says what is wrong. */
export async function signOperation(
  { operation: name, data, url, specs }: SignRequest,
  clock: Pick<Signing<never>, "now" | "uuid">,
): Promise<string> {
  const { vendor, spec, operation } = findOperation(name, await loadSpecs(specs));
  const parameters = data === undefined ? exampleOf(operation) : parseData(data);
  const base =
    url === undefined ? `http://127.0.0.1:${DEFAULT_PORT + vendorNames.indexOf(vendor)}` : parseUrl(url);
  const signing = { spec, operation: toSignedOperation(operation), parameters, url: base, ...clock };
  return toCurl(signFor(vendor, signing), base);
}

/** Names of each vendor's operations, sorted. */
export async function listOperations(): Promise<Record<string, readonly string[]>> {
  const specs = await loadSpecs({});
  return Object.fromEntries(specs.map(({ vendor, spec }) => [vendor, spec.described.map(nameOf).sort()]));
}

interface VendorSpec {
  readonly vendor: VendorName;
  readonly spec: LoadedSpec;
}

const loadSpecs = async (specs: NonNullable<MockOptions["specs"]>): Promise<readonly VendorSpec[]> => {
  for (const vendor of Object.keys(specs)) assertVendorName(vendor);
  return Promise.all(
    vendorNames.map(async (vendor) => {
      const file = specs[vendor];
      return { vendor, spec: await (file === undefined ? loadShippedSpec(vendor) : loadSpec(file)) };
    }),
  );
};

const nameOf = ({ iid, path }: PrismOperations[number]): string => iid ?? path;

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

const toSignedOperation = ({
  method,
  path,
  request,
}: PrismOperations[number]): Signing<never>["operation"] => ({
  method: method.toUpperCase(),
  path,
  queryNames: (request?.query ?? []).map(({ name }) => name),
  hasBody: request?.body !== undefined,
});

const exampleOf = (operation: PrismOperations[number]): Record<string, unknown> =>
  (readRequestExamples(operation)[0]?.value ?? {}) as Record<string, unknown>;

const parseData = (text: string): Record<string, unknown> => {
  const value = parseJson(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new TypeError("sign: what the operation is asked has to be a JSON object");
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text, (name, value) => {
      if (typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value;
      throw new TypeError(`sign: ${name}: a number so large loses digits; write it as a string`);
    });
  } catch (error) {
    if (error instanceof TypeError) throw error;
    throw new TypeError("sign: what the operation is asked is not JSON; put it in single quotes", {
      cause: error,
    });
  }
};

const parseUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new TypeError(`--url ${text}: write where the mock is, such as http://127.0.0.1:4010`);
};

const signFor = <Name extends VendorName>(
  vendor: Name,
  signing: Omit<Signing<never>, "account">,
): SignedCall => {
  const { sign, accounts } = vendors[vendor];
  const [account] = accounts;
  if (account === undefined) throw new TypeError(`${vendor} has no account to sign with`);
  return sign({ ...signing, account });
};
