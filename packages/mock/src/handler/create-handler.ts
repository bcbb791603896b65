import type { AdmittedRequest, Gateway } from "../gateway/gateway.ts";
import { choosesAnswer, parsePrefer } from "../prism/prefer.ts";
import type { Prism } from "../prism/prism.ts";
import type { Fault } from "../scenario/fault.ts";
import type { ScenarioProgress } from "../scenario/progress.ts";
import type { ReplaceAnswer } from "../scenario/replacement.ts";
import type { SpecFacts } from "../spec/spec.ts";
import type { VendorAnswer } from "../wire/answer.ts";
import type { ReceivedRequest } from "../wire/received-request.ts";
import { matchTemplates } from "../wire/wire-templates.ts";

/** A whole vendor as one function. */
export type RequestHandler = (request: ReceivedRequest) => Promise<HandledRequest>;

/** Result of handling a request: the answer, and the fault with which it is to be delivered. */
export interface HandledRequest {
  readonly answer: VendorAnswer;
  /** Name of the requested operation; absent if the request names none. */
  readonly operation?: string;
  /** Absent if the gateway refused the request, or never saw it. */
  readonly admitted?: AdmittedRequest;
  readonly fault?: Fault;
}

export interface HandlerParts {
  readonly spec: Pick<SpecFacts, "wire" | "operations">;
  readonly gateway: Gateway;
  readonly prism: Prism;
  readonly progress: ScenarioProgress;
  readonly replaceAnswer: ReplaceAnswer;
}

/**
 * Creates the handler of a vendor: admit the request, validate its parameters, answer. A scenario takes effect after the first of
 * these, so that every request has to be signed whatever the scenario does; and before it only if a request is lost on its way.
 */
export function createHandler({
  spec,
  gateway,
  prism,
  progress,
  replaceAnswer,
}: HandlerParts): RequestHandler {
  return async (request) => {
    const operation = nameRequested(request, spec);
    const named = operation === undefined ? {} : { operation };
    const lost = progress.onArrival(request);
    if (lost) return { answer: NO_ANSWER, fault: lost, ...named };

    const stamp = (answer: VendorAnswer): VendorAnswer => gateway.stamp?.(answer) ?? answer;
    const result = gateway.admit(request);
    const fault = progress.onAttempt({ isAdmitted: "admitted" in result });
    const met = { ...named, ...(fault && { fault }) };
    if ("refusal" in result) return { answer: stamp(result.refusal), ...met };

    const { admitted } = result;
    const replacement = fault && replaceAnswer({ fault, admitted });
    return {
      admitted,
      answer: replacement ?? stamp(await createAnswer(admitted, { gateway, prism })),
      ...met,
    };
  };
}

const NO_ANSWER: VendorAnswer = { status: 0, headers: {}, body: "" };

/** Names the requested operation, or returns the path that it would have in the spec; undefined if the request names none. */
const nameRequested = (
  request: ReceivedRequest,
  { wire, operations }: HandlerParts["spec"],
): string | undefined => {
  const { path } = matchTemplates(wire, request);
  const requested = operations.find((one) => one.path === path && one.method === request.method);
  return requested?.id ?? path;
};

const createAnswer = async (
  admitted: AdmittedRequest,
  { gateway, prism }: Pick<HandlerParts, "gateway" | "prism">,
): Promise<VendorAnswer> => {
  const violations = await prism.findViolations(admitted);
  if (violations.length > 0) return gateway.refuse({ admitted, violations });

  const preference = parsePrefer(admitted.request.headers["prefer"]);
  // A preferred answer changes no state: examples are about the spec, not about earlier calls.
  const remembered = choosesAnswer(preference) ? undefined : gateway.answer?.(admitted);
  return remembered ? prism.checkAnswer(admitted, remembered) : prism.answer(admitted, preference);
};
