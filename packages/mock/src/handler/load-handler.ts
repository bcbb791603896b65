import type { GatewayContext } from "../gateway/gateway.ts";
import type { NamedScenario } from "../scenario/named-scenario.ts";
import type { ScenarioProgress } from "../scenario/progress.ts";
import { createReplacement } from "../scenario/replacement.ts";
import type { SpecFacts } from "../spec/spec.ts";
import { type AccountOf, type VendorName, vendors } from "../vendors.ts";
import { createHandler, type RequestHandler } from "./create-handler.ts";

export interface HandlerOptions<Name extends VendorName>
  extends Omit<GatewayContext<AccountOf<Name>>, "spec"> {
  /** File of the spec. Default: the one of `@livespec/specs`. */
  readonly specFile: string | undefined;
  readonly validateResponses: boolean;
  readonly scenario: NamedScenario;
  readonly progress: ScenarioProgress;
}

/** Loads a vendor's spec and creates its handler. `hosts` are the vendor's own host names. */
export async function loadHandler<Name extends VendorName>(
  name: Name,
  { specFile, validateResponses, scenario, progress, ...context }: HandlerOptions<Name>,
): Promise<{ handler: RequestHandler; hosts: SpecFacts["hosts"] }> {
  // Prism takes most of a second to load. Imported here, it delays neither an import of the package nor an error in an option.
  const [{ loadVendorSpec }, { openPrism }] = await Promise.all([
    import("../spec/load-spec.ts"),
    import("../prism/open-prism.ts"),
  ]);
  const spec = await loadVendorSpec(name, specFile);
  const { open, typicalCodes } = vendors[name];
  const gateway = open({ spec, ...context });
  const prism = openPrism(spec, { validateResponses });
  const replaceAnswer = createReplacement({
    gateway,
    scenario,
    vendor: name,
    errors: spec.errors,
    typicalCodes,
  });
  return { handler: createHandler({ spec, gateway, prism, progress, replaceAnswer }), hosts: spec.hosts };
}
