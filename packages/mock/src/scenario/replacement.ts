import type { AdmittedRequest, Gateway } from "../gateway/gateway.ts";
import type { CataloguedError } from "../spec/error-catalogue.ts";
import type { VendorAnswer } from "../wire/answer.ts";
import type { AnswerFault, Fault } from "./fault.ts";
import type { NamedScenario } from "./named-scenario.ts";
import { pickError, type VendorErrors } from "./pick-error.ts";

/** Answers an admitted request in place of the vendor; undefined if the fault leaves the answer to the vendor. */
export type ReplaceAnswer = (met: {
  readonly fault: Fault;
  readonly admitted: AdmittedRequest;
}) => VendorAnswer | undefined;

export interface ReplacementOptions extends VendorErrors {
  readonly gateway: Gateway;
  readonly scenario: NamedScenario;
}

/** Prepares the answers for a scenario's steps. Throws a TypeError that names a step for which the vendor has no code. */
export function createReplacement({ gateway, scenario, ...vendorErrors }: ReplacementOptions): ReplaceAnswer {
  const errors = new Map<Fault, CataloguedError>();
  for (const [index, step] of (scenario.scenario.steps ?? []).entries()) {
    if (step === "ok" || step.refuse === undefined) continue;
    const at = `scenario ${scenario.name}: steps.${index}.refuse`;
    errors.set(step, pickError(step.refuse, { ...vendorErrors, at }));
  }
  return ({ fault, admitted }) => {
    if (fault.answer) return toAnswer(fault.answer);
    const error = errors.get(fault);
    if (error === undefined) return undefined;
    const refuse = typeof fault.refuse === "object" ? fault.refuse : {};
    const { message: meaning = error.meaning, requestId } = refuse;
    const answer = gateway.refuseWith({ admitted, error: { ...error, meaning }, requestId });
    const { status = answer.status, headers } = refuse;
    const refused = { ...answer, status, headers: { ...answer.headers, ...headers } };
    return gateway.stamp?.(refused) ?? refused;
  };
}

const toAnswer = ({ status, headers = {}, body = "" }: AnswerFault): VendorAnswer => ({
  status,
  headers,
  body,
});
