import type { OperationExamples } from "../contract/parties.ts";
import type { FuzzTarget } from "../fuzz.ts";
import type { Chance } from "./chance.ts";
import { drawBytes, drawJson, drawText, drawValue } from "./draw.ts";
import { mutateBytes, mutateText, mutateValue } from "./mutate.ts";

/** A vendor's client, as the fuzz meets it. */
export interface FuzzParties {
  /** Name of what makes the client, as its messages have it. */
  readonly name: string;
  readonly createClient: (options: never) => object;
  /** Options that make a client, as many of them as have a rule. */
  readonly options: object;
  /** The named examples of every operation. */
  readonly examples: readonly OperationExamples[];
  readonly LivespecError: abstract new (...parts: never[]) => Error;
  readonly InvalidRequestError: abstract new (...parts: never[]) => Error;
}

type Methods = Readonly<Record<string, (request: unknown, options?: unknown) => Promise<unknown>>>;

/** Everything that a client takes from others: options, requests, options of a call, answers, and failures of a `fetch`. */
export function listClientTargets(parties: FuzzParties): FuzzTarget[] {
  const { name, createClient, options, examples, LivespecError, InvalidRequestError } = parties;
  const create = (more: object) => createClient({ ...options, ...more } as never) as Methods;
  const [first, ...others] = examples.flatMap(({ operationId, requests, responses }): Drawn[] =>
    requests.slice(0, 1).map(({ value }) => ({ operationId, request: value, responses })),
  );
  if (!first) throw new Error(`${name}: no operation has an example`);
  const operations = [first, ...others] as const;
  const namesOption = (maker: string) => (error: unknown) =>
    error instanceof TypeError && new RegExp(`^${maker}: option "[\\w.]+" `).test(error.message);
  const isOurs = (error: unknown) => error instanceof LivespecError;

  const answer = JSON.stringify(first.responses.find(({ status }) => status === 200)?.value);
  const plain = create({ fetch: async () => new Response(answer), quota: false });
  // One input is taken after the other, so all clients may be answered from one place.
  let respond = async () => new Response(answer);
  const answered = { fetch: () => respond(), maxResponseBytes: 4096, deadline: 50, quota: false };
  const patient = create({ ...answered, retry: { baseDelay: 1, maxDelay: 1 } });
  const impatient = create({ ...answered, retry: false });

  return [
    {
      name: "client options",
      times: 10_000,
      draw: (chance) => drawChanged(options, chance),
      take: (given) => createClient(given as never),
      isTyped: namesOption(name),
    },
    {
      name: "requests",
      times: 15_000,
      draw: (chance) => {
        const { operationId, request } = chance.pick(operations);
        return [operationId, drawChanged(request, chance)];
      },
      take: ([operationId, request]: [string, unknown]) => plain[operationId]?.(request),
      isTyped: (error) => error instanceof InvalidRequestError || isOurs(error),
    } as FuzzTarget,
    {
      name: "options of a call",
      times: 2_500,
      draw: (chance) =>
        drawChanged(
          { deadline: 1000, retry: true, idempotent: false, signal: new AbortController().signal },
          chance,
        ),
      take: (given) => plain[first.operationId]?.(first.request, given),
      isTyped: (error) => namesOption(first.operationId)(error) || isOurs(error),
    },
    {
      name: "answers",
      times: 20_000,
      draw: (chance) => ({
        ...chance.pick(operations),
        ...drawAnswer(chance, operations),
        retry: chance.has(0.02),
      }),
      take: ({ operationId, request, body, init, retry }: Drawn & DrawnAnswer & { retry: boolean }) => {
        respond = async () => new Response(body, init);
        return (retry ? patient : impatient)[operationId]?.(request);
      },
      isTyped: (error) => isOurs(error) && !/[\r\n]/.test((error as Error).message),
    } as FuzzTarget,
    {
      name: "doubles of an answer",
      times: 2_500,
      draw: (chance) => drawDouble(chance, answer),
      take: (double) => {
        respond = async () => double as Response;
        return impatient[first.operationId]?.(first.request);
      },
      isTyped: isOurs,
    },
    {
      name: "failures of a fetch",
      times: 2_500,
      draw: (chance) => drawFailure(chance),
      take: (failure) => {
        respond = async () => {
          throw failure;
        };
        return impatient[first.operationId]?.(first.request);
      },
      isTyped: isOurs,
    },
  ];
}

interface Drawn {
  readonly operationId: string;
  readonly request: unknown;
  readonly responses: readonly { readonly status: number; readonly value: unknown }[];
}

interface DrawnAnswer {
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly init: ResponseInit;
}

/** Something sound with up to three changes, or something else altogether. */
function drawChanged(sound: unknown, chance: Chance): unknown {
  if (chance.has(0.05)) return drawValue(chance);
  let changed = sound;
  for (let changes = 1 + chance.below(3); changes > 0; changes -= 1) {
    changed = mutateValue(changed, { chance, draw: () => drawValue(chance) });
  }
  return changed;
}

function drawAnswer(chance: Chance, operations: readonly [Drawn, ...Drawn[]]): DrawnAnswer {
  const { responses } = chance.pick(operations);
  const { status = 200, value = {} } = responses[chance.below(responses.length)] ?? {};
  const text = JSON.stringify(value);
  const body = chance.pick<() => string | Uint8Array<ArrayBuffer>>([
    () => JSON.stringify(mutateValue(value, { chance, draw: () => drawJson(chance) })),
    () => mutateText(text, chance),
    () => mutateBytes(new TextEncoder().encode(text), chance),
    () => drawBytes(chance),
    () => drawText(chance),
    () => JSON.stringify(drawJson(chance)),
  ])();
  const init = {
    status: chance.has(0.6) ? status : 200 + chance.below(400),
    headers: Object.fromEntries(
      ["retry-after", "x-acs-retry-after", "date", "content-type", "x-other"]
        .filter(() => chance.has(0.3))
        .map((name) => [name, drawHeader(chance)]),
    ),
  };
  return { body: [204, 205, 304].includes(init.status) ? null : body, init };
}

/** What a `fetch` of somebody's own may give instead of a `Response`: one without parts that others have, or with odd ones. */
function drawDouble(chance: Chance, answer: string): unknown {
  if (chance.has(0.1)) return drawValue(chance);
  const text = chance.has(0.5) ? answer : drawText(chance);
  const parts: Record<string, unknown> = {
    status: 200,
    headers: {},
    text: async () => text,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    body: new Response(text).body,
  };
  for (const name of Object.keys(parts)) {
    if (chance.has(0.3)) delete parts[name];
    else if (chance.has(0.2)) parts[name] = chance.has(0.5) ? drawValue(chance) : () => drawValue(chance);
  }
  return parts;
}

/** What a header can hold: neither line ends nor what is not one byte. */
const drawHeader = (chance: Chance) =>
  chance.has(0.3) ? String(chance.below(5)) : drawText(chance).replace(/[^\x20-\x7e\x80-\xff]/g, "");

/** What somebody's `fetch` may throw: errors of all kinds, with causes that go round in circles, and what is no error. */
function drawFailure(chance: Chance): unknown {
  if (chance.has(0.2)) return drawValue(chance);
  const error = chance.pick<() => Error>([
    () => new TypeError(drawText(chance)),
    () => new AggregateError([drawJson(chance)], drawText(chance)),
    () => new DOMException(drawText(chance), "AbortError"),
    () => Object.assign(new Error(drawText(chance)), { code: drawJson(chance), syscall: drawJson(chance) }),
    () =>
      Object.assign(new Error(), {
        message: drawJson(chance),
        stack: drawJson(chance),
        name: drawJson(chance),
      }) as Error,
  ])();
  const cause = chance.pick([
    () => undefined,
    () => error,
    () => drawFailure(chance),
    () => drawValue(chance),
  ])();
  const outer = new Error("outer", { cause: error });
  if (cause !== undefined) Object.defineProperty(error, "cause", { value: chance.has(0.3) ? outer : cause });
  return chance.has(0.1) ? Object.freeze(outer) : outer;
}
