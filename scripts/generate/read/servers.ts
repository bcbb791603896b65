import type { SpecDocument } from "./spec-document.ts";

/** Hosts of each region that has a primary one, by role. */
export function toServers({
  servers,
}: Pick<SpecDocument, "servers">): Record<string, Record<string, string>> {
  const regions = new Map<string, Record<string, string>>();
  for (const { url, "x-server": server } of servers) {
    for (const region of server.regions) {
      const roles = regions.get(region) ?? {};
      roles[server.role] ??= url;
      regions.set(region, roles);
    }
  }
  return Object.fromEntries([...regions].filter(([, roles]) => roles["primary"] !== undefined));
}
