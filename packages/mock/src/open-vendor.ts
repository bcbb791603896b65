import { holdClosedPort } from "./endpoint/hold-closed-port.ts";
import { holdHole } from "./endpoint/hold-hole.ts";
import { holdRefusingProxy } from "./endpoint/hold-refusing-proxy.ts";
import { holdSilentPort } from "./endpoint/hold-silent-port.ts";
import { createSelfSignedCertificate } from "./endpoint/self-signed-certificate.ts";
import type { ResolvedMockOptions } from "./options.ts";
import type { NamedScenario } from "./scenario/named-scenario.ts";
import type { Play } from "./scenario/play.ts";
import { createStandIn } from "./scenario/stand-in.ts";
import { createHandler } from "./server/create-handler.ts";
import { toExchange } from "./server/exchange.ts";
import type { Handler } from "./server/handler.ts";
import type { ListenOptions, Server } from "./server/listen.ts";
import { serve } from "./server/server.ts";
import type { Spec } from "./spec/spec.ts";
import { type AccountOf, type VendorName, vendors } from "./vendors.ts";

export interface Opening<Name extends VendorName> extends Omit<ResolvedMockOptions, "accounts" | "scenario"> {
  readonly accounts: readonly AccountOf<Name>[];
  readonly scenario: NamedScenario;
  readonly play: Play;
}

/** A vendor at its endpoint. */
export interface OpenVendor extends Server {
  /** URL of the only proxy by which it can be reached. */
  readonly proxy?: string;
}

/** Opens one vendor at the endpoint that its scenario has, which need not be one that can be reached. */
export const openVendor = async <Name extends VendorName>(
  name: Name,
  options: Opening<Name>,
): Promise<OpenVendor> => {
  const { endpoint, clockOffsetMinutes = 0 } = options.scenario.scenario;
  // https://www.rfc-editor.org/rfc/rfc6761#section-6.4
  const nowhere = `https://${name}.invalid`;
  if (endpoint === "closed-port") return holdClosedPort(options);
  if (endpoint === "hole") return holdHole(options);
  if (endpoint === "silent") return holdSilentPort({ ...options, scheme: "https" });
  if (endpoint === "unknown-host") return { url: nowhere, close: async () => {} };
  if (endpoint === "silent-proxy" || endpoint === "refusing-proxy") {
    const { url: proxy, close } = await proxies[endpoint](options);
    return { url: nowhere, proxy, close };
  }

  const now = (): number => options.now() + clockOffsetMinutes * 60_000;
  const { host, port, wait, access, unsigned } = options;
  const { readCode } = vendors[name];
  const { handler, hosts } = await createVendorHandler(name, { ...options, now });
  return serve(handler, {
    host,
    port,
    wait,
    // Nobody but the vendor can lead its own names elsewhere, and an agent may lead them here.
    access: { ...access, allowedHosts: [...access.allowedHosts, ...hosts] },
    now,
    ...(unsigned && { headers: UNSIGNED }),
    tls: endpoint && createSelfSignedCertificate({ name: "elsewhere.invalid" }),
    onHandled: (request, handled) => options.onExchange(toExchange(name, { request, handled, readCode })),
  });
};

/** Tells whoever looks at an answer of such a mock that a real vendor might not have given it. */
const UNSIGNED = { "x-livespec-mock": "signatures are not checked" };

const proxies = {
  "silent-proxy": (options: ListenOptions) => holdSilentPort({ ...options, scheme: "http" }),
  "refusing-proxy": holdRefusingProxy,
};

const createVendorHandler = async <Name extends VendorName>(
  name: Name,
  { accounts, scenario, play, now, uuid, unsigned, errors, specs }: Opening<Name>,
): Promise<{ handler: Handler; hosts: Spec["hosts"] }> => {
  // Prism takes most of a second to load. This way neither an import of the package waits for it nor a bad option.
  const [{ loadSpec }, { loadShippedSpec }, { openPrism }] = await Promise.all([
    import("./spec/load-spec.ts"),
    import("./spec/load-shipped-spec.ts"),
    import("./prism/prism.ts"),
  ]);
  const file = specs[name];
  const spec = await (file === undefined ? loadShippedSpec(name) : loadSpec(file));
  const { open, typicalCodes } = vendors[name];
  const gateway = open({ spec, accounts, now, uuid, unsigned });
  const standIn = createStandIn({ gateway, scenario, vendor: name, errors: spec.errors, typicalCodes });
  const prism = openPrism(spec, { errors });
  return { handler: createHandler({ spec, gateway, prism, play, standIn }), hosts: spec.hosts };
};
