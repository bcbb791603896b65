import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { toAllowedHost, toAllowedOrigin } from "./access/allowed.ts";
import { checkMockOptions } from "./check-options.ts";
import type { MockOptions, ResolvedMockOptions } from "./options.ts";
import { vendorNames } from "./vendors.ts";

/** Fills in defaults. Throws a TypeError that names the option when one makes no sense. */
export const resolveMockOptions = (options: MockOptions): ResolvedMockOptions => {
  checkMockOptions(options);
  const { vendors = vendorNames, port = 0, host = "127.0.0.1", accounts = {}, specs = {} } = options;
  if (!Number.isInteger(port) || port < 0 || port + vendors.length - 1 > 65_535) {
    throw new TypeError(`port: ${port} leaves no room for ${vendors.length} port(s) from 0 to 65535`);
  }
  return {
    vendors: [...new Set(vendors)],
    port,
    host,
    access: {
      host,
      allowedHosts: (options.allowedHosts ?? []).map(toAllowedHost),
      allowedOrigins: (options.allowedOrigins ?? []).map(toAllowedOrigin),
      cors: options.cors ?? false,
    },
    unsigned: options.unsigned ?? false,
    now: options.now ?? Date.now,
    uuid: options.uuid ?? randomUUID,
    accounts,
    specs,
    onExchange: options.onExchange ?? (() => {}),
    wait: options.wait ?? ((milliseconds, { signal }) => sleep(milliseconds, undefined, { signal })),
    errors: options.errors ?? true,
  };
};
