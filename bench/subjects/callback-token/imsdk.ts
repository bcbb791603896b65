import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Subject } from "../../subject.ts";
import { ADMINISTRATOR, verifyAnswer } from "../../tasks/callback-token.ts";
import { SDK_APP_ID } from "../../tasks/user-sig.ts";

/** As much of the packages as is used; neither ships types that fit. */
interface Imsdk {
  new (
    config: object,
  ): {
    init(): void;
    request(service: string, command: string, body: object): Promise<{ data: unknown }>;
  };
}
interface OldAxios {
  readonly interceptors: {
    readonly request: { use(change: (config: { url: string }) => { url: string }): void };
  };
}

/** Eight years old; it signs in the way that the vendor has retired. It knows one host, so its axios is sent elsewhere. */
export const subject: Subject = {
  label: "imsdk-restapi-nodejs-es6-sdk",
  prepare: (endpoint) => {
    const require = createRequire(import.meta.url);
    const Api = require("imsdk-restapi-nodejs-es6-sdk") as Imsdk;
    const axios = createRequire(require.resolve("imsdk-restapi-nodejs-es6-sdk"))("axios") as OldAxios;
    axios.interceptors.request.use((config) => ({
      ...config,
      url: config.url.replace("https://console.tim.qq.com", endpoint),
    }));
    const api = new Api({
      sdkAppid: String(SDK_APP_ID),
      identifier: ADMINISTRATOR,
      accountType: "1",
      expireAfter: 86_400,
      privateKeyPath: writeKey(),
    });
    api.init();
    return {
      call: async () => verifyAnswer((await api.request("live_config", "get_callback_token", {})).data),
    };
  },
};

/** The package reads its key from a file, once. */
function writeKey(): string {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const folder = mkdtempSync(join(tmpdir(), "livespec-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  const path = join(folder, "key.pem");
  writeFileSync(path, privateKey.export({ type: "pkcs8", format: "pem" }));
  return path;
}
