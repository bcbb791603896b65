import { readdirSync } from "node:fs";
import { join } from "node:path";
import { toRole } from "@livespec/scripts/role.ts";

/** The packages that one installs to make calls. */
export interface Install {
  /** Name of its row. */
  readonly label: string;
  readonly packages: readonly string[];
  /** Source of a module that exports what a program uses of them; everything of a package that cannot be taken apart. */
  readonly exports: string;
}

/** The installs of the weight table, by the name of their row: ours, one for each vendor, and those of others. */
export const installs: Readonly<Record<string, Install>> = {
  ...Object.fromEntries(listVendors().map((vendor) => [vendor, createOwn(vendor)])),
  "openapi-core": createOther("@alicloud/openapi-core"),
  "openapi-client": createOther("@alicloud/openapi-client", "@alicloud/tea-util"),
  "pop-core": createOther("@alicloud/pop-core"),
  "axios-tls-sig-api": createOther("axios", "tls-sig-api-v2"),
  "tls-sig-api": createOther("tls-sig-api-v2"),
  "openapi-fetch": createOther("openapi-fetch"),
};

/** Tests whether a package is one of this repository. */
export function isOurPackage(name: string): boolean {
  return name.startsWith("@livespec/");
}

function listVendors(): string[] {
  const names = readdirSync(join(import.meta.dirname, "../packages"));
  return names.filter((name) => toRole(`packages/${name}`) === "vendor").sort();
}

function createOwn(vendor: string): Install {
  const words = vendor.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const name = `@livespec/${vendor}`;
  return {
    label: `**${name}**`,
    packages: [name],
    exports: `export { create${words.join("")}Client } from "${name}";`,
  };
}

function createOther(...packages: readonly string[]): Install {
  // The manifest of tls-sig-api-v2 names two entries, and bundlers take the one that does not exist.
  const toEntry = (name: string) => (name === "tls-sig-api-v2" ? "tls-sig-api-v2/TLSSigAPIv2.js" : name);
  const exports = packages.map((name, at) => `export * as package${at} from "${toEntry(name)}";`);
  return { label: packages.join(" + "), packages, exports: exports.join("\n") };
}
