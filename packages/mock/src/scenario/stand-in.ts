import type { Call, Gateway } from "../gateway.ts";
import type { Reply } from "../server/reply.ts";
import type { CataloguedError } from "../spec/error-catalogue.ts";
import type { AnswerFault, Fault } from "./fault.ts";
import type { NamedScenario } from "./named-scenario.ts";
import { pickError, type VendorErrors } from "./pick-error.ts";

/** What answers an admitted call in the vendor's stead; undefined when the fault leaves the answer to the vendor. */
export type StandIn = (met: { readonly fault: Fault; readonly call: Call }) => Reply | undefined;

export interface StandInOptions extends VendorErrors {
  readonly gateway: Gateway;
  readonly scenario: NamedScenario;
}

/** Prepares the answers that a scenario's steps need. Throws a TypeError that names a step which the vendor cannot take. */
export const createStandIn = ({ gateway, scenario, ...vendorErrors }: StandInOptions): StandIn => {
  const errors = new Map<Fault, CataloguedError>();
  for (const [index, step] of (scenario.scenario.steps ?? []).entries()) {
    if (step === "ok" || step.refuse === undefined) continue;
    const at = `scenario ${scenario.name}: steps.${index}.refuse`;
    errors.set(step, pickError(step.refuse, { ...vendorErrors, at }));
  }
  return ({ fault, call }) => {
    if (fault.answer) return toReply(fault.answer);
    const error = errors.get(fault);
    if (error === undefined) return undefined;
    const refuse = typeof fault.refuse === "object" ? fault.refuse : {};
    const { message: meaning = error.meaning, requestId } = refuse;
    const reply = gateway.refuseWith({ call, error: { ...error, meaning }, requestId });
    const { status = reply.status, headers } = refuse;
    const refused = { ...reply, status, headers: { ...reply.headers, ...headers } };
    return gateway.stamp?.(refused) ?? refused;
  };
};

const toReply = ({ status, headers = {}, body = "" }: AnswerFault): Reply => ({ status, headers, body });
