import { createLogger } from "@stoplight/prism-core";
import { createInstance, type IHttpConfig, type IHttpResponse } from "@stoplight/prism-http";
import type { ParsedSpec } from "../spec/parsed-spec.ts";
import { jsonAnswer, problemAnswer, type VendorAnswer } from "../wire/answer.ts";
import { findJsonViolations } from "./json-violations.ts";
import { findLongLists } from "./long-lists.ts";
import type { Preference } from "./prefer.ts";
import type { Prism } from "./prism.ts";
import { toPrismInput } from "./prism-input.ts";
import { type Diagnostic, isErrorDiagnostic, toViolation } from "./prism-violations.ts";

/**
 * Opens Prism on a spec. With `validateResponses` an answer that violates its own schema becomes a 500 problem; without, it is
 * sent with its violations in the header `sl-violations`, as Prism's own server does.
 */
export function openPrism(spec: ParsedSpec, { validateResponses }: { validateResponses: boolean }): Prism {
  const logger = createLogger("prism", { level: "silent" });
  const examples = createInstance(toConfig({}), { logger });
  // Prism's validators around a fixed answer: the only way in its public API to get their result alone.
  const validatorOf = (
    answer: IHttpResponse,
    sides: { validateRequest: boolean; validateResponse: boolean },
  ) =>
    createInstance(
      { ...toConfig({}), ...sides },
      { logger, mock: () => () => ({ _tag: "Right", right: answer }) },
    );
  const requestValidator = validatorOf(
    { statusCode: 200 },
    { validateRequest: true, validateResponse: false },
  );

  const applyDiagnostics = (answer: VendorAnswer, diagnostics: readonly Diagnostic[]): VendorAnswer => {
    const errors = diagnostics.filter(isErrorDiagnostic);
    if (errors.length === 0) return answer;
    const validation = errors.map(({ path = [], message }) => ({ location: ["response", ...path], message }));
    if (validateResponses)
      return problemAnswer(500, { title: "The answer breaks the spec that it comes from", validation });
    return { ...answer, headers: { ...answer.headers, "sl-violations": JSON.stringify(validation) } };
  };

  return {
    findViolations: async (admitted) => {
      const lists = findLongLists(admitted, spec);
      if (lists.length > 0) return lists;
      const result = await requestValidator.request(toPrismInput(admitted, spec), spec.prism)();
      if (result._tag === "Left") throw result.left;
      const found = result.right.validations.input.filter(isErrorDiagnostic);
      return [
        ...found.map((diagnostic) => toViolation(diagnostic, { admitted, spec })),
        ...findJsonViolations(admitted, spec),
      ];
    },

    answer: async (admitted, preference) => {
      const result = await examples.request(toPrismInput(admitted, spec), spec.prism, toConfig(preference))();
      if (result._tag === "Left") return toProblem(result.left);
      return applyDiagnostics(toAnswer(result.right.output), result.right.validations.output);
    },

    checkAnswer: async (admitted, answer) => {
      const { status: statusCode, headers, body } = answer;
      const validator = validatorOf(
        { statusCode, headers, body: JSON.parse(body) },
        { validateRequest: false, validateResponse: true },
      );
      const result = await validator.request(toPrismInput(admitted, spec), spec.prism)();
      if (result._tag === "Left") throw result.left;
      return applyDiagnostics(answer, result.right.validations.output);
    },
  };
}

// A new object for every request: Prism writes into `mock`.
const toConfig = ({ code, example, dynamic = false, seed }: Preference): IHttpConfig => ({
  isProxy: false,
  // Gateways check credentials; Prism would only check that there are some.
  checkSecurity: false,
  validateRequest: false,
  validateResponse: true,
  // Only Prism's own server reads this; `applyDiagnostics` takes its place here.
  errors: false,
  upstreamProxy: undefined,
  mock: {
    dynamic,
    ...(code !== undefined && { code }),
    ...(example !== undefined && { exampleKey: example }),
    ...(seed !== undefined && { seed }),
  },
});

const toAnswer = ({ statusCode, headers = {}, body }: IHttpResponse): VendorAnswer => {
  const answer = jsonAnswer(statusCode, body ?? null);
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { ...answer, headers: { ...answer.headers, ...Object.fromEntries(own) } };
};

/** Answers a `Prefer` header that names a response or an example which the spec does not have. */
const toProblem = (error: Error & { status?: number; detail?: string }): VendorAnswer =>
  problemAnswer(error.status ?? 500, { title: error.message, ...(error.detail && { detail: error.detail }) });
