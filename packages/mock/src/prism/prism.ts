import { createLogger } from "@stoplight/prism-core";
import { createInstance, type IHttpConfig, type IHttpResponse } from "@stoplight/prism-http";
import type { Call, Violation } from "../gateway.ts";
import { jsonReply, problemReply, type Reply } from "../server/reply.ts";
import type { LoadedSpec } from "../spec/load-spec.ts";
import { findJsonViolations } from "./json-violations.ts";
import { findLongLists } from "./long-lists.ts";
import type { Preference } from "./prefer.ts";
import { toPrismInput } from "./prism-input.ts";
import { type Diagnostic, isError, toViolation } from "./prism-violations.ts";

/** Prism in process: it judges calls and gives answers by one spec. */
export interface Prism {
  /** What the spec's schemas find wrong with a call. */
  readonly judge: (call: Call) => Promise<readonly Violation[]>;
  /** The answer that the spec's examples give to a call, or the one that the caller prefers. */
  readonly draw: (call: Call, preference: Preference) => Promise<Reply>;
  /** Holds an answer from elsewhere against the spec: that answer, or a problem which names what is wrong with it. */
  readonly uphold: (call: Call, reply: Reply) => Promise<Reply>;
}

/**
 * Opens Prism on a spec. With `errors` an answer that breaks its own schema becomes a 500 problem; without, it goes out
 * and its header `sl-violations` tells, as Prism's own server has it.
 */
export const openPrism = (spec: LoadedSpec, { errors }: { errors: boolean }): Prism => {
  const logger = createLogger("prism", { level: "silent" });
  const drawing = createInstance(drawConfig({}), { logger });
  // Prism's validators around an answer that is given: the way to have only their verdict, uniformly, from its public API.
  const given = (answer: IHttpResponse, sides: { validateRequest: boolean; validateResponse: boolean }) =>
    createInstance(
      { ...drawConfig({}), ...sides },
      { logger, mock: () => () => ({ _tag: "Right", right: answer }) },
    );
  const judging = given({ statusCode: 200 }, { validateRequest: true, validateResponse: false });

  const settle = (reply: Reply, diagnostics: readonly Diagnostic[]): Reply => {
    const faults = diagnostics.filter(isError);
    if (faults.length === 0) return reply;
    const validation = faults.map(({ path = [], message }) => ({ location: ["response", ...path], message }));
    if (errors)
      return problemReply(500, { title: "The answer breaks the spec that it comes from", validation });
    return { ...reply, headers: { ...reply.headers, "sl-violations": JSON.stringify(validation) } };
  };

  return {
    judge: async (call) => {
      const lists = findLongLists(call, spec);
      if (lists.length > 0) return lists;
      const result = await judging.request(toPrismInput(call, spec), spec.prism)();
      if (result._tag === "Left") throw result.left;
      const found = result.right.validations.input.filter(isError);
      return [
        ...found.map((diagnostic) => toViolation(diagnostic, { call, spec })),
        ...findJsonViolations(call, spec),
      ];
    },

    draw: async (call, preference) => {
      const result = await drawing.request(toPrismInput(call, spec), spec.prism, drawConfig(preference))();
      if (result._tag === "Left") return toProblem(result.left);
      return settle(toReply(result.right.output), result.right.validations.output);
    },

    uphold: async (call, reply) => {
      const answer = { statusCode: reply.status, headers: reply.headers, body: JSON.parse(reply.body) };
      const witness = given(answer, { validateRequest: false, validateResponse: true });
      const result = await witness.request(toPrismInput(call, spec), spec.prism)();
      if (result._tag === "Left") throw result.left;
      return settle(reply, result.right.validations.output);
    },
  };
};

// Made anew for every request: Prism writes into `mock`.
const drawConfig = ({ code, example, dynamic = false, seed }: Preference): IHttpConfig => ({
  isProxy: false,
  // Gateways check credentials; Prism would only look whether there are any.
  checkSecurity: false,
  validateRequest: false,
  validateResponse: true,
  // Only Prism's own server reads this; `settle` does its work here.
  errors: false,
  upstreamProxy: undefined,
  mock: {
    dynamic,
    ...(code !== undefined && { code }),
    ...(example !== undefined && { exampleKey: example }),
    ...(seed !== undefined && { seed }),
  },
});

const toReply = ({ statusCode, headers = {}, body }: IHttpResponse): Reply => {
  const reply = jsonReply(statusCode, body ?? null);
  const drawn = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { ...reply, headers: { ...reply.headers, ...Object.fromEntries(drawn) } };
};

/** Such as a `Prefer` that names a response or an example which the spec does not have. */
const toProblem = (error: Error & { status?: number; detail?: string }): Reply =>
  problemReply(error.status ?? 500, { title: error.message, ...(error.detail && { detail: error.detail }) });
