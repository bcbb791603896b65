import { InvalidRequestError } from "@livespec/core";
import type { Exchange, NamedExamples } from "@livespec/mock";
import { expect } from "vitest";
import type { OperationSamples } from "../samples/read-samples.ts";
import { call } from "../vendors/call.ts";
import type { VendorUnderTest } from "../vendors/vendor-under-test.ts";
import type { Kind } from "./coverage.ts";

/** One check of an operation. */
export interface ContractCheck {
  /** Rest of a sentence that begins with the operation. */
  readonly name: string;
  readonly kind: Kind;
  /** Number of examples, requests or mutations that it covers. */
  readonly times: number;
  /** Rejects if the check fails. */
  readonly run: () => Promise<void>;
}

/** A vendor on loopback, as the checks meet it. */
export interface ContractMock {
  readonly url: string;
  /** Requests and answers, oldest first. The checks empty it. */
  readonly exchanges: Exchange[];
}

/** Lists the checks of one operation. */
export function listChecks(
  { operationId, requests, responses }: NamedExamples,
  {
    vendor,
    mock,
    samples,
  }: { vendor: VendorUnderTest; mock: ContractMock; samples: OperationSamples | undefined },
): ContractCheck[] {
  const { toDecoded = (request) => request, codeOf, VendorError } = vendor;
  const { exchanges } = mock;
  const success = responses.find(({ status }) => status === 200);

  /** Makes a function that calls the operation and resolves to its payload or its error. */
  const createCall = (prefer: string) => {
    const client = createContractClient(vendor, { url: mock.url, prefer });
    return (request: unknown) =>
      call(client, { operation: operationId, request: request as object }).catch((error: unknown) => error);
  };
  const callForSuccess = createCall(`code=200, example=${success?.name}`);

  const checkSent = async (request: unknown) => {
    exchanges.splice(0);
    const end = await callForSuccess(request);
    // Compared in one, so that a failure shows the request.
    expect({ request, end, calls: exchanges.map((exchange) => exchange.call) }).toEqual({
      request,
      end: success?.value,
      calls: [{ operationId, parameters: toDecoded(request as object) }],
    });
  };

  const checkAnswered = async ({ status, name, value }: NamedExamples["responses"][number]) => {
    const end = await createCall(`code=${status}, example=${name}`)(requests[0]?.value);
    const code = codeOf(value);
    if (!code) return expect(end).toEqual(value);
    expect(end).toBeInstanceOf(VendorError);
    const category = expect.stringMatching(/^(?!unknown$)./);
    expect(end).toMatchObject({ code, status, operation: operationId, category });
  };

  const checkRefused = async ({ request, broken }: OperationSamples["mutations"][number]) => {
    exchanges.splice(0);
    const end = await callForSuccess(request);
    const violations = end instanceof InvalidRequestError ? end.violations : [];
    const found = new Set(violations.map(({ field, rule }) => ({ field, rule })));
    expect({ request, end, found, exchanges }).toEqual({
      request,
      end: expect.any(InvalidRequestError),
      found: new Set(broken),
      exchanges: [],
    });
  };

  const { requests: randomRequests, mutations } = samples ?? { requests: [], mutations: [] };
  return [
    ...requests.map(({ name, value }) => ({
      name: `sends its example "${name}", and the vendor understands what was passed in`,
      kind: "request examples" as const,
      times: 1,
      run: () => checkSent(value),
    })),
    ...responses.map((response) => ({
      name: `ends ${toEnd(codeOf(response.value))} on the example "${response.name}" of ${response.status}`,
      kind: "response examples" as const,
      times: 1,
      run: () => checkAnswered(response),
    })),
    {
      name: `sends ${randomRequests.length} random requests, and the vendor understands what was passed in`,
      kind: "random requests",
      times: randomRequests.length,
      run: () => runEach(randomRequests, checkSent),
    },
    {
      name: `refuses ${mutations.length} invalid requests by field and rule, and sends nothing`,
      kind: "mutations",
      times: mutations.length,
      run: () => runEach(mutations, checkRefused),
    },
  ];
}

/** Makes a client that asks the mock for one of its answers, as often as it likes, and takes each as it comes. */
function createContractClient(
  { createClient, credentials }: VendorUnderTest,
  { url, prefer }: { url: string; prefer: string },
) {
  return createClient({
    ...credentials,
    endpoint: url,
    quota: false,
    retry: false,
    fetch: (address: string, init: RequestInit) =>
      fetch(address, { ...init, headers: { ...init.headers, prefer } }),
  });
}

const toEnd = (code: string | number | undefined) => (code ? `in the typed error ${code}` : "in the payload");

async function runEach<Item>(items: readonly Item[], check: (item: Item) => Promise<void>): Promise<void> {
  for (const item of items) await check(item);
}
