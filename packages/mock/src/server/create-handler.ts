import type { Call, Gateway } from "../gateway.ts";
import { choosesAnswer, parsePrefer } from "../prism/prefer.ts";
import type { Prism } from "../prism/prism.ts";
import type { Play } from "../scenario/play.ts";
import type { StandIn } from "../scenario/stand-in.ts";
import { nameRequested } from "../spec/name-requested.ts";
import type { Spec } from "../spec/spec.ts";
import type { Handled, Handler } from "./handler.ts";
import type { Reply } from "./reply.ts";

export interface HandlerParts {
  readonly spec: Pick<Spec, "wire" | "operations">;
  readonly gateway: Gateway;
  readonly prism: Prism;
  readonly play: Play;
  readonly standIn: StandIn;
}

/**
 * The order of a vendor's work: who are you and what do you want, is it well-formed, then the answer. A scenario comes in
 * after the first of these, so that whatever it does, a request has to be signed; before it only where a request is lost on
 * its way to the vendor.
 */
export const createHandler =
  ({ spec, gateway, prism, play, standIn }: HandlerParts): Handler =>
  async (request): Promise<Handled> => {
    const operation = nameRequested(spec, request);
    const named = operation === undefined ? {} : { operation };
    const lost = play.meetOnArrival(request);
    if (lost) return { reply: noReply, fault: lost, ...named };

    const stamp = (reply: Reply): Reply => gateway.stamp?.(reply) ?? reply;
    const admission = gateway.admit(request);
    const fault = play.meet({ admitted: "call" in admission });
    const met = { ...named, ...(fault && { fault }) };
    if ("refusal" in admission) return { reply: stamp(admission.refusal), ...met };

    const { call } = admission;
    const instead = fault && standIn({ fault, call });
    return { call, reply: instead ?? stamp(await answer(call, { gateway, prism })), ...met };
  };

const noReply: Reply = { status: 0, headers: {}, body: "" };

const answer = async (
  call: Call,
  { gateway, prism }: Pick<HandlerParts, "gateway" | "prism">,
): Promise<Reply> => {
  const violations = await prism.judge(call);
  if (violations.length > 0) return gateway.refuse({ call, violations });

  const preference = parsePrefer(call.request.headers["prefer"]);
  // Who names an answer gets that one, and changes nothing: examples are about the spec, not about what was called before.
  const remembered = choosesAnswer(preference) ? undefined : gateway.answer?.(call);
  return remembered ? await prism.uphold(call, remembered) : await prism.draw(call, preference);
};
