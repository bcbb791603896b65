import type { AccessRules } from "./access/access.ts";
import { type Exchange, toExchange } from "./handler/exchange.ts";
import { loadHandler } from "./handler/load-handler.ts";
import { toFirstLine } from "./messages.ts";
import { type NamedScenario, nameScenario } from "./scenario/named-scenario.ts";
import { type Attempts, createProgress, type ScenarioProgress } from "./scenario/progress.ts";
import type { Wait } from "./server/deliver.ts";
import { createSelfSignedCertificate } from "./server/endpoint/self-signed-certificate.ts";
import { holdUnreachable, type VendorEndpoint } from "./server/endpoint/unreachable.ts";
import { serve } from "./server/serve.ts";
import { type AccountOf, type VendorName, vendors } from "./vendors.ts";

/** A started vendor. */
export interface StartedVendor<Name extends VendorName = VendorName> {
  /** Base URL without a trailing slash, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /**
   * URL of the only proxy through which it can be reached, such as `http://127.0.0.1:40123`: set `HTTPS_PROXY` to it, or pass it
   * to an agent. Absent if it can be reached without one, or not at all.
   */
  readonly proxy?: string;
  /** Accounts that it accepts. */
  readonly accounts: readonly AccountOf<Name>[];
  /** Name of the scenario that it plays, `inline` for an object; absent if it plays none. */
  readonly scenario?: string;
  /** Number of attempts that took a step of the scenario, and its reset. */
  readonly attempts: Attempts;
  readonly close: () => Promise<void>;
}

export interface VendorOptions<Name extends VendorName> {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly access: AccessRules;
  readonly unsigned: boolean;
  readonly now: () => number;
  readonly uuid: () => string;
  readonly accounts: readonly AccountOf<Name>[] | undefined;
  readonly specFile: string | undefined;
  readonly onExchange: (exchange: Exchange) => void;
  readonly wait: Wait;
  readonly validateResponses: boolean;
  readonly scenario: NamedScenario | undefined;
}

/** Starts one vendor. Rejects with an error whose one-line message begins with its name; nothing is left running then. */
export async function startVendor<Name extends VendorName>(
  name: Name,
  options: VendorOptions<Name>,
): Promise<StartedVendor<Name>> {
  const played = options.scenario?.vendors.includes(name) ? options.scenario : undefined;
  const scenario = played ?? NO_SCENARIO;
  const accounts = options.accounts ?? vendors[name].accounts;
  const progress = createProgress(scenario.scenario);
  try {
    const endpoint =
      (await holdUnreachable(scenario.scenario.endpoint, { name, ...options })) ??
      (await listenAsVendor(name, { ...options, accounts, scenario, progress }));
    return { ...endpoint, accounts, ...(played && { scenario: played.name }), attempts: progress.attempts };
  } catch (error) {
    const Kind = error instanceof TypeError ? TypeError : Error;
    throw new Kind(`${name}: ${toFirstLine(error)}`, { cause: error });
  }
}

const NO_SCENARIO = nameScenario("none", { title: "All is well." });

/** Marks the answers of a mock that accepts unsigned requests, which a real vendor might not have given. */
const UNSIGNED = { "x-livespec-mock": "signatures are not checked" };

const listenAsVendor = async <Name extends VendorName>(
  name: Name,
  options: VendorOptions<Name> & {
    readonly accounts: readonly AccountOf<Name>[];
    readonly scenario: NamedScenario;
    readonly progress: ScenarioProgress;
  },
): Promise<VendorEndpoint> => {
  const { host, port, wait, access, unsigned, onExchange } = options;
  const { endpoint, clockOffsetMinutes = 0 } = options.scenario.scenario;
  const now = (): number => options.now() + clockOffsetMinutes * 60_000;
  const { exposedHeaders, readRefusalCode } = vendors[name];
  const { handler, hosts } = await loadHandler(name, { ...options, now });
  return serve(handler, {
    host,
    port,
    wait,
    // Only the vendor can point its own host names elsewhere, and an agent may point them here.
    access: { ...access, allowedHosts: [...access.allowedHosts, ...hosts] },
    exposedHeaders,
    now,
    ...(unsigned && { headers: UNSIGNED }),
    tls:
      endpoint === "untrusted-certificate"
        ? createSelfSignedCertificate({ name: "elsewhere.invalid" })
        : undefined,
    onHandled: (request, handled) => onExchange(toExchange(name, { request, handled, readRefusalCode })),
  });
};
