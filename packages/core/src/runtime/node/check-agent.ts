import { assertOption } from "../../options/assert-option.ts";

/** Checks a caller's agent by what Node requires of one. Throws a `TypeError` that names the option and the rule. */
export function checkAgent(caller: string, agent: object, origin: string): void {
  const { addRequest } = agent as { addRequest?: unknown };
  const isAgent = typeof addRequest === "function" || process.versions["bun"] !== undefined;
  assertOption(isAgent, caller, "agent", "must be an agent of node:http or node:https");
  const { protocol } = new URL(origin);
  // Node's own have the property. Some libraries decide per request, and accept either.
  const own = Object.getOwnPropertyDescriptor(agent, "protocol")?.value as unknown;
  const isFitting = typeof own !== "string" || own === protocol;
  assertOption(isFitting, caller, "agent", `must be one for ${protocol}//, as the endpoint is`);
}
