import { expect } from "vitest";
import type { OperationSamples } from "../samples.ts";
import type { ContractParties, OperationExamples } from "./parties.ts";
import type { Kind } from "./tally.ts";

/** One thing that has to hold for an operation. */
export interface Clause {
  /** What the operation does; its name goes before it. */
  readonly name: string;
  readonly kind: Kind;
  /** How many of the kind hold where this does. */
  readonly times: number;
  /** Rejects where it does not. */
  readonly hold: () => Promise<void>;
}

/** Everything that has to hold for one operation. */
export function listClauses(
  { operationId, requests, responses }: OperationExamples,
  { parties, samples }: { parties: ContractParties; samples: OperationSamples | undefined },
): Clause[] {
  const { createClient, exchanges, toDecoded = (request) => request, codeOf } = parties;
  const { VendorError, InvalidRequestError } = parties;
  const success = responses.find(({ status }) => status === 200);

  /** Makes a function that calls the operation and hands on what comes of it, errors included. */
  const createCall = (prefer: string) => {
    const method = (createClient(prefer) as Record<string, (request: unknown) => Promise<unknown>>)[
      operationId
    ];
    return async (request: unknown) => method?.(request).catch((error: unknown) => error);
  };
  const call = createCall(`code=200, example=${success?.name}`);

  const holdSent = async (request: unknown) => {
    exchanges.splice(0);
    const end = await call(request);
    // Compared in one, so that a failure shows the request.
    expect({ request, end, calls: exchanges.map((exchange) => exchange.call) }).toEqual({
      request,
      end: success?.value,
      calls: [{ operationId, parameters: toDecoded(request as object) }],
    });
  };

  const holdAnswered = async ({ status, name, value }: OperationExamples["responses"][number]) => {
    const end = await createCall(`code=${status}, example=${name}`)(requests[0]?.value);
    const code = codeOf(value);
    if (!code) return expect(end).toEqual(value);
    expect(end).toBeInstanceOf(VendorError);
    const category = expect.stringMatching(/^(?!unknown$)./);
    expect(end).toMatchObject({ code, status, operation: operationId, category });
  };

  const holdRefused = async ({ request, broken }: OperationSamples["mutations"][number]) => {
    exchanges.splice(0);
    const end = await call(request);
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
      hold: () => holdSent(value),
    })),
    ...responses.map((response) => ({
      name: `ends ${toEnd(codeOf(response.value))} on the example "${response.name}" of ${response.status}`,
      kind: "response examples" as const,
      times: 1,
      hold: () => holdAnswered(response),
    })),
    {
      name: `sends ${randomRequests.length} random requests, and the vendor understands what was passed in`,
      kind: "random requests",
      times: randomRequests.length,
      hold: () => inTurn(randomRequests, holdSent),
    },
    {
      name: `refuses ${mutations.length} invalid requests by field and rule, and sends nothing`,
      kind: "mutations",
      times: mutations.length,
      hold: () => inTurn(mutations, holdRefused),
    },
  ];
}

const toEnd = (code: string | number | undefined) => (code ? `in the typed error ${code}` : "in the payload");

async function inTurn<Item>(items: readonly Item[], hold: (item: Item) => Promise<void>): Promise<void> {
  for (const item of items) await hold(item);
}
