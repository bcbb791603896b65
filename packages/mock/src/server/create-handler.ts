import type { Gateway } from "../gateway.ts";
import { choosesAnswer, parsePrefer } from "../prism/prefer.ts";
import type { Prism } from "../prism/prism.ts";
import type { Handled, Handler } from "./handler.ts";
import type { WireRequest } from "./wire-request.ts";

/** The order of a vendor's work: who are you and what do you want, is it well-formed, then the answer. */
export const createHandler =
  ({ gateway, prism }: { gateway: Gateway; prism: Prism }): Handler =>
  async (request) => {
    const { reply, ...rest } = await handle(request, { gateway, prism });
    return { reply: gateway.stamp?.(reply) ?? reply, ...rest };
  };

const handle = async (
  request: WireRequest,
  { gateway, prism }: { gateway: Gateway; prism: Prism },
): Promise<Handled> => {
  const admission = gateway.admit(request);
  if ("refusal" in admission) return { reply: admission.refusal };

  const { call } = admission;
  const violations = await prism.judge(call);
  if (violations.length > 0) return { call, reply: gateway.refuse({ call, violations }) };

  const preference = parsePrefer(request.headers["prefer"]);
  // Who names an answer gets that one, and changes nothing: examples are about the spec, not about what was called before.
  const remembered = choosesAnswer(preference) ? undefined : gateway.answer?.(call);
  return {
    call,
    reply: remembered ? await prism.uphold(call, remembered) : await prism.draw(call, preference),
  };
};
