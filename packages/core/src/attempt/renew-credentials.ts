import type { Call } from "../call/call.ts";
import { isPromise } from "../call/eventual.ts";
import { waitForCredentials } from "./attempt.ts";
import type { CredentialsSource } from "./credentials-source.ts";

/**
 * Makes the function that asks for other credentials than those which the vendor has just refused as expired, revoked or
 * unknown. Where the source has no others there is nothing to repeat the call with.
 *
 * @throws CredentialsError where the source fails, with the status of the refusal.
 */
export function createRenewal<Credentials extends object>(
  source: CredentialsSource<Credentials>,
): (call: Call) => Promise<boolean> {
  return async (call) => {
    const given = source.get();
    const credentials = isPromise(given) ? await waitForCredentials(given, { source, call }) : given;
    if (areAlike(credentials, call.credentials as Credentials)) return false;
    call.nextCredentials = credentials;
    return true;
  };
}

/** Whether two credentials sign alike. A later end makes none that were refused any better. */
function areAlike(one: object, other: object): boolean {
  const describe = ({ expiresAt: _, ...parts }: { expiresAt?: unknown }) =>
    JSON.stringify(Object.entries(parts));
  return describe(one) === describe(other);
}
