import { openVendor } from "./open-vendor.ts";
import type { ResolvedMockOptions } from "./options.ts";
import { toReason } from "./reason.ts";
import { type NamedScenario, nameScenario } from "./scenario/named-scenario.ts";
import { type Attempts, createPlay } from "./scenario/play.ts";
import { type AccountOf, type VendorName, vendors } from "./vendors.ts";

/** One vendor that is up. */
export interface RunningVendor<Name extends VendorName = VendorName> {
  /** Base URL without a trailing slash, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /**
   * URL of the only proxy by which it can be reached, such as `http://127.0.0.1:40123`: set `HTTPS_PROXY` to it, or give it
   * to an agent. Absent when it can be reached without one, or not at all.
   */
  readonly proxy?: string;
  /** Accounts that it accepts. */
  readonly accounts: readonly AccountOf<Name>[];
  /** Name of the scenario that it plays, `inline` for one that was given as an object; absent when it plays none. */
  readonly scenario?: string;
  /** How many attempts have taken a step of the scenario, and the way back to its beginning. */
  readonly attempts: Attempts;
  readonly close: () => Promise<void>;
}

/** Starts one vendor. Rejects with an error of one line that begins with its name; nothing is left running then. */
export const startVendor = async <Name extends VendorName>(
  name: Name,
  options: ResolvedMockOptions & { readonly scenario: NamedScenario | undefined },
): Promise<RunningVendor<Name>> => {
  const played = options.scenario?.vendors.includes(name) ? options.scenario : undefined;
  const scenario = played ?? nameScenario("none", { title: "All is well." });
  const accounts = options.accounts[name] ?? vendors[name].accounts;
  const play = createPlay(scenario.scenario);
  try {
    const server = await openVendor(name, { ...options, accounts, scenario, play });
    return { ...server, accounts, ...(played && { scenario: played.name }), attempts: play.attempts };
  } catch (error) {
    const Kind = error instanceof TypeError ? TypeError : Error;
    throw new Kind(`${name}: ${toReason(error)}`, { cause: error });
  }
};
