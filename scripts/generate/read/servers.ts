import type { SpecDocument } from "./spec-document.ts";

/** Hosts of each region that has a primary one, by role. */
export function toServers({ servers }: SpecDocument): Record<string, Record<string, string>> {
  const regions: Record<string, Record<string, string>> = {};
  for (const { url, "x-server": server } of servers) {
    for (const region of server.regions) {
      regions[region] ??= {};
      regions[region][server.role] ??= url;
    }
  }
  return Object.fromEntries(Object.entries(regions).filter(([, roles]) => roles["primary"] !== undefined));
}
