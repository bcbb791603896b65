import { type AccountOf, mockAccounts, startMock, type VendorName } from "../../src/index.ts";
import { loadVendorSpec } from "../../src/spec/load-spec.ts";
import { readRequestExamples } from "../../src/spec/operation-examples.ts";
import type { PrismOperation } from "../../src/spec/parsed-spec.ts";
import { vendors } from "../../src/vendors.ts";
import { receive } from "./receive.ts";
import type { WireForm } from "./send.ts";

/** The clock of the scenario tests, in milliseconds since 1970. */
export const NOON = Date.parse("2026-11-22T12:00:00Z");

/** The UUID in every request id of the scenario tests. */
export const REQUEST_UUID = "16a96b9a-0000-4000-8000-cb92e68f4cd8";

let calls = 0;

/**
 * Signs a call that the mock accepts at noon: the first example of the vendor's spec. Every vendor of the registry can be called
 * this way.
 */
export const signExample = async <Name extends VendorName>(vendor: Name, url: string): Promise<WireForm> => {
  const spec = await loadVendorSpec(vendor);
  const operation = spec.described.find(({ request }) => request?.body !== undefined) ?? spec.described[0];
  if (operation === undefined) throw new Error(`the spec of ${vendor} has no operations`);
  calls += 1;
  const {
    method,
    target,
    headers,
    body = "",
  } = vendors[vendor].sign({
    spec,
    operation: toOperationToSign(operation),
    parameters: (readRequestExamples(operation)[0]?.value ?? {}) as Record<string, unknown>,
    account: mockAccounts[vendor] as AccountOf<Name>,
    url,
    now: () => NOON,
    uuid: () => String(calls).padStart(32, "0"),
  });
  return { method, target, headers: { host: new URL(url).host, ...headers }, body };
};

const toOperationToSign = ({ method, path, request }: PrismOperation) => ({
  method: method.toUpperCase(),
  path,
  queryNames: (request?.query ?? []).map(({ name }) => name),
  hasBody: request?.body !== undefined,
});

/** Returns the body with which a vendor without a scenario answers its first call at noon. */
export const readHealthyAnswer = (vendor: VendorName): Promise<string> => {
  const known = healthyAnswers.get(vendor) ?? callHealthy(vendor);
  healthyAnswers.set(vendor, known);
  return known;
};

const healthyAnswers = new Map<VendorName, Promise<string>>();

const callHealthy = async (vendor: VendorName): Promise<string> => {
  await using mock = await startMock({ vendors: [vendor], now: () => NOON, uuid: () => REQUEST_UUID });
  const { url } = mock.vendors[vendor];
  const { status, body } = await receive(url, await signExample(vendor, url));
  if (status !== 200) throw new Error(`${vendor} refuses its own example: ${body}`);
  return body.toString();
};
