import { CallError, InvalidRequestError } from "@livespec/core";
import type { NamedExamples } from "@livespec/mock";
import fc, { type Arbitrary } from "fast-check";
import { byteChanges, type Change, changed, textChanges, valueChanges } from "../arbitraries/changes.ts";
import { anyBytes, anyJson, anyText, anyValue, percent } from "../arbitraries/values.ts";
import { call } from "../vendors/call.ts";
import type { FuzzTarget, VendorCall, VendorUnderTest } from "../vendors/vendor-under-test.ts";

/** Lists everything that a client takes from others: options, requests, options of a call, answers, and failures of a `fetch`. */
export function listClientTargets(
  { functionName, createClient, fuzz }: VendorUnderTest,
  examples: readonly NamedExamples[],
): FuzzTarget[] {
  const create = (more: object) => createClient({ ...fuzz.options, ...more });
  const calls = examples.flatMap(({ operationId, requests }): VendorCall[] =>
    requests.slice(0, 1).map(({ value }) => ({ operation: operationId, request: value as object })),
  );
  const responses = examples.flatMap((example) => example.responses);
  const [first] = calls;
  const success = responses.find(({ status }) => status === 200);
  if (!first || !success) throw new Error(`${functionName}: no operation has an example`);
  const namesOption = (owner: string) => (error: unknown) =>
    error instanceof TypeError && new RegExp(`^${owner}: option "[\\w.]+" `).test(error.message);
  const isOurs = (error: unknown) => error instanceof CallError;

  const answer = JSON.stringify(success.value);
  const plain = create({ fetch: async () => new Response(answer), quota: false });
  // One input is taken after the other, so all clients may be answered from one place.
  let respond = async () => new Response(answer);
  const answered = { fetch: () => respond(), maxResponseBytes: 4096, deadline: 50, quota: false };
  const patient = create({ ...answered, retry: { baseDelay: 1, maxDelay: 1 } });
  const impatient = create({ ...answered, retry: false });

  return [
    target({
      name: "client options",
      times: 10_000,
      inputs: changedOrOther(fc.constant(fuzz.options)),
      take: (given) => createClient(given as object),
      isTyped: namesOption(functionName),
    }),
    target({
      name: "requests",
      times: 15_000,
      inputs: fc
        .record({
          call: fc.constantFrom(...calls),
          change: changeOrReplace(),
        })
        .map(({ call: { operation, request }, change }) => ({
          operation,
          request: change(request) as object,
        })),
      take: (given) => call(plain, given),
      isTyped: (error) => error instanceof InvalidRequestError || isOurs(error),
    }),
    target({
      name: "options of a call",
      times: 2_500,
      inputs: changedOrOther(
        fc.constant({
          deadline: 1000,
          retry: true,
          idempotent: false,
          signal: new AbortController().signal,
        }),
      ),
      take: (given) => call(plain, first, given as object),
      isTyped: (error) => namesOption(first.operation)(error) || isOurs(error),
    }),
    target({
      name: "answers",
      times: 20_000,
      inputs: fc.record({
        call: fc.constantFrom(...calls),
        answer: anyAnswer(responses),
        isRetried: percent(2),
      }),
      take: ({ call: given, answer: { body, init }, isRetried }) => {
        respond = async () => new Response(body, init);
        return call(isRetried ? patient : impatient, given);
      },
      isTyped: (error) => isOurs(error) && !/[\r\n]/.test((error as Error).message),
    }),
    target({
      name: "doubles of an answer",
      times: 2_500,
      inputs: anyDouble(answer),
      take: (double) => {
        respond = async () => double as Response;
        return call(impatient, first);
      },
      isTyped: isOurs,
    }),
    target({
      name: "failures of a fetch",
      times: 2_500,
      inputs: anyFailure(),
      take: (failure) => {
        respond = async () => {
          throw failure;
        };
        return call(impatient, first);
      },
      isTyped: isOurs,
    }),
  ];
}

/** Forgets the type of a target's inputs. */
const target = <Input>(given: FuzzTarget<Input>): FuzzTarget => given as FuzzTarget;

/** One to three changes, or another value altogether. */
function changeOrReplace(): Arbitrary<Change<unknown>> {
  return fc.oneof(
    { weight: 19, arbitrary: valueChanges(anyValue()) },
    { weight: 1, arbitrary: anyValue().map((value) => () => value) },
  );
}

const changedOrOther = (sound: Arbitrary<unknown>) => changed(sound, changeOrReplace());

interface DrawnAnswer {
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly init: ResponseInit;
}

/** An answer of the vendor that is changed as a value, a string or bytes, or anything else, under any status. */
function anyAnswer(
  responses: readonly { readonly status: number; readonly value: unknown }[],
): Arbitrary<DrawnAnswer> {
  const body = fc.oneof(
    valueChanges(anyJson()).map((change) => (value: unknown) => JSON.stringify(change(value))),
    textChanges().map((change) => (value: unknown) => change(JSON.stringify(value))),
    byteChanges().map(
      (change) => (value: unknown) => change(new TextEncoder().encode(JSON.stringify(value))),
    ),
    anyBytes().map((bytes) => () => bytes),
    anyText().map((text) => () => text),
    anyJson().map((json) => () => JSON.stringify(json)),
  );
  const headers = ["retry-after", "x-acs-retry-after", "date", "content-type", "x-other"].map((name) =>
    fc.tuple(percent(30), anyHeader()).map(([isSet, value]) => (isSet ? [[name, value]] : [])),
  );
  return fc
    .record({
      response: fc.constantFrom(...responses),
      body,
      otherStatus: fc.option(fc.integer({ min: 200, max: 599 }), { freq: 2 }),
      headers: fc.tuple(...headers),
    })
    .map(({ response, body, otherStatus, headers }) => {
      const status = otherStatus ?? response.status;
      return {
        body: [204, 205, 304].includes(status) ? null : body(response.value),
        init: { status, headers: Object.fromEntries(headers.flat()) },
      };
    });
}

/** A string that a header can hold: without line ends and characters beyond a byte. */
const anyHeader = () =>
  fc.oneof(
    { weight: 3, arbitrary: fc.nat(4).map(String) },
    { weight: 7, arbitrary: anyText().map((text) => text.replace(/[^\x20-\x7e\x80-\xff]/g, "")) },
  );

/** A value that a caller's `fetch` may give instead of a `Response`: one without some parts, or with odd ones. */
function anyDouble(answer: string): Arbitrary<unknown> {
  const names = ["status", "headers", "text", "arrayBuffer", "body"];
  const part = fc.oneof(
    { weight: 14, arbitrary: fc.constant({ kind: "sound" as const, value: undefined }) },
    { weight: 8, arbitrary: fc.constant({ kind: "absent" as const, value: undefined }) },
    { weight: 2, arbitrary: anyValue().map((value) => ({ kind: "other" as const, value })) },
    { weight: 2, arbitrary: anyValue().map((value) => ({ kind: "other" as const, value: () => value })) },
  );
  const double = fc
    .record({ text: fc.oneof(fc.constant(answer), anyText()), parts: fc.tuple(...names.map(() => part)) })
    .map(({ text, parts }) => {
      const sound: Record<string, unknown> = {
        status: 200,
        headers: {},
        text: async () => text,
        arrayBuffer: async () => new TextEncoder().encode(text).buffer,
        body: new Response(text).body,
      };
      const entries = parts.flatMap(({ kind, value }, index) => {
        const name = names[index] as string;
        return kind === "absent" ? [] : [[name, kind === "sound" ? sound[name] : value]];
      });
      return Object.fromEntries(entries);
    });
  return fc.oneof({ weight: 9, arbitrary: double }, { weight: 1, arbitrary: anyValue() });
}

/** A value that a caller's `fetch` may throw: errors of all kinds, with causes that may be circular, and other values. */
function anyFailure(depth = 3): Arbitrary<unknown> {
  const error = fc.oneof(
    anyText().map((text): Error => new TypeError(text)),
    fc.tuple(anyJson(), anyText()).map(([inner, text]): Error => new AggregateError([inner], text)),
    anyText().map((text): Error => new DOMException(text, "AbortError")),
    fc
      .record({ text: anyText(), code: anyJson(), syscall: anyJson() })
      .map(({ text, ...fields }): Error => Object.assign(new Error(text), fields)),
    fc
      .record({ message: anyJson(), stack: anyJson(), name: anyJson() })
      .map((fields) => Object.assign(new Error(), fields) as Error),
  );
  const causes = [
    fc.constant("none" as const),
    fc.constant("itself" as const),
    anyValue().map((value) => ({ value })),
    ...(depth > 0 ? [anyFailure(depth - 1).map((value) => ({ value }))] : []),
  ];
  const wrapped = fc
    .record({ error, cause: fc.oneof(...causes), isCircular: percent(30), isFrozen: percent(10) })
    .map(({ error, cause, isCircular, isFrozen }) => {
      const outer = new Error("outer", { cause: error });
      const inner = cause === "itself" ? error : cause === "none" ? undefined : cause.value;
      if (inner !== undefined) Object.defineProperty(error, "cause", { value: isCircular ? outer : inner });
      return isFrozen ? Object.freeze(outer) : outer;
    });
  return fc.oneof({ weight: 1, arbitrary: anyValue() }, { weight: 4, arbitrary: wrapped });
}
