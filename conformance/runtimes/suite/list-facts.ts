import { AbortError, InvalidRequestError } from "@livespec/core";
import { call, callWithResponse } from "../../vendors/call.ts";
import type { Fact, VendorUnderTest } from "../../vendors/vendor-under-test.ts";
import { failureOf } from "./failure-of.ts";
import type { Endpoints, SuiteInput } from "./suite-input.ts";

/** Lists the facts of one vendor that hold on every runtime. Those about calls make {@link countRequests} requests. */
export function listFacts(vendor: VendorUnderTest, input: SuiteInput): Fact[] {
  const { name, createClient, credentials, calls, suite, VendorError } = vendor;
  const endpoints = input.endpoints[name] as Endpoints;
  const options = {
    ...credentials,
    dangerouslyAllowBrowser: input.isBrowser,
    retry: { baseDelay: 1 },
    ...(input.usesFetchOption && { fetch: ownFetch }),
  };
  const createClientOf = (behaviour: keyof Endpoints, more: object = {}) =>
    createClient({ ...options, endpoint: endpoints[behaviour], ...more });
  const client = createClientOf("sound");
  return [
    ...suite.knownAnswers.map((known) => ({ ...known, fact: `${name}: ${known.fact}` })),
    describeBrowserGuard(vendor, { input, endpoint: endpoints.sound }),
    {
      fact: `${name}: a signed call is answered with its payload`,
      actual: async () => suite.pick(await call(client, calls.idempotent)),
      expected: suite.picked,
    },
    {
      fact: `${name}: raw makes the same call as openapi-fetch does`,
      actual: async () => {
        const { data, response } = await suite.callRaw(client);
        return { status: response.status, picked: suite.pick(data) };
      },
      expected: { status: 200, picked: suite.picked },
    },
    {
      fact: `${name}: a wrong secret is refused, as a typed error`,
      actual: () =>
        failureOf(() => call(createClientOf("sound", suite.wrongSecret.options), calls.idempotent), {
          of: VendorError,
        }),
      expected: {
        name: VendorError.name,
        ...suite.wrongSecret.refusal,
        category: "credentials",
        operation: calls.idempotent.operation,
        attempts: 1,
        retryable: false,
      },
    },
    {
      fact: `${name}: of a call that is throttled twice the third attempt is answered`,
      actual: async () => {
        const { attempts, data } = await callWithResponse(createClientOf("throttling"), calls.idempotent);
        return { attempts, picked: suite.pick(data) };
      },
      expected: { attempts: 3, picked: suite.picked },
    },
    {
      fact: `${name}: a call is aborted while its answer is awaited`,
      actual: () =>
        failureOf(() => abortInFlight(vendor, { client: createClientOf("hanging"), input }), {
          of: AbortError,
        }),
      expected: {
        name: "AbortError",
        code: "Aborted",
        operation: calls.idempotent.operation,
        attempts: 1,
        retryable: false,
      },
    },
    {
      fact: `${name}: a request that breaks a rule is refused by field and rule, and not sent`,
      actual: () => failureOf(() => call(client, suite.invalid.call), { of: InvalidRequestError }),
      expected: {
        name: "InvalidRequestError",
        code: "InvalidRequest",
        operation: suite.invalid.call.operation,
        violations: [suite.invalid.violation],
      },
    },
    ...(suite.listOwnFacts?.(client) ?? []).map((own) => ({ ...own, fact: `${name}: ${own.fact}` })),
  ];
}

/** Counts the requests that the facts of a vendor make, by the behaviour of the vendor that gets them. */
export function countRequests({ suite }: VendorUnderTest): Record<keyof Endpoints, number> {
  return { sound: 3 + (suite.ownRequests ?? 0), throttling: 3, hanging: 1 };
}

/** A function of the caller's, as opposed to the global one. */
const ownFetch: typeof globalThis.fetch = (url, init) => globalThis.fetch(url, init);

/** Aborts a call once its request has arrived, which the log answers at `/<vendor>/arrival`. */
async function abortInFlight(
  { name, calls }: VendorUnderTest,
  { client, input }: { client: ReturnType<VendorUnderTest["createClient"]>; input: SuiteInput },
): Promise<unknown> {
  const controller = new AbortController();
  const end = call(client, calls.idempotent, { signal: controller.signal });
  // A call that fails before its request arrives is not waited for.
  await Promise.race([fetch(`${input.requestLog}/${name}/arrival`), end]);
  controller.abort();
  return end;
}

/** A client with a secret is made on every server, and in a browser only if that is allowed. */
function describeBrowserGuard(
  { functionName, credentials, createClient }: VendorUnderTest,
  { input, endpoint }: { input: SuiteInput; endpoint: string },
): Fact {
  const refusal = `TypeError: ${functionName}: option "dangerouslyAllowBrowser" must be true in a browser, and the page by https: whoever uses it can read the client's secrets`;
  const attempt = (more: object) => {
    try {
      createClient({ ...credentials, endpoint, ...more });
      return "made";
    } catch (error) {
      return String(error);
    }
  };
  return {
    fact: `${functionName} holds a secret back from a browser unless dangerouslyAllowBrowser is true`,
    actual: () =>
      [{}, { dangerouslyAllowBrowser: false }, { dangerouslyAllowBrowser: true }].map((more) =>
        attempt(more),
      ),
    expected: input.isBrowser ? [refusal, refusal, "made"] : ["made", "made", "made"],
  };
}
