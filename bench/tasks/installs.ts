/** What somebody installs to make calls. */
export interface Install {
  readonly label: string;
  /** Packages by name. */
  readonly packages: readonly string[];
  /** What a program takes of them, as a bundler sees it; all of it where a package cannot be taken apart. */
  readonly exports: string;
}

const everythingOf = (...packages: readonly string[]) =>
  packages.map((name, at) => `export * as package${at} from "${MAINS[name] ?? name}";`).join("\n");

/** This one's manifest names two, and bundlers take the one that is not there. */
const MAINS: Readonly<Record<string, string>> = { "tls-sig-api-v2": "tls-sig-api-v2/TLSSigAPIv2.js" };

const peer = (...packages: readonly string[]): Install => ({
  label: packages.join(" + "),
  packages,
  exports: everythingOf(...packages),
});

/** The installs of the weight table by the name of their row. */
export const installs: Readonly<Record<string, Install>> = {
  "alibaba-live": {
    label: "**@livespec/alibaba-live**",
    packages: ["@livespec/alibaba-live"],
    exports: 'export { createAlibabaLiveClient } from "@livespec/alibaba-live";',
  },
  "tencent-live": {
    label: "**@livespec/tencent-live**",
    packages: ["@livespec/tencent-live"],
    exports: 'export { createTencentLiveClient } from "@livespec/tencent-live";',
  },
  "openapi-core": peer("@alicloud/openapi-core"),
  "openapi-client": peer("@alicloud/openapi-client", "@alicloud/tea-util"),
  "pop-core": peer("@alicloud/pop-core"),
  "axios-tls-sig-api": peer("axios", "tls-sig-api-v2"),
  "tls-sig-api": peer("tls-sig-api-v2"),
  "openapi-fetch": peer("openapi-fetch"),
};
