import type { AlibabaOptions, TencentOptions } from "./calls.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads from the environment what a call to the real Alibaba Cloud Live needs. Throws naming what is missing. */
export function readAlibabaOptions(environment: Environment): { options: AlibabaOptions; appId: string } {
  const read = createReader(environment);
  const securityToken = environment["ALIBABA_CLOUD_SECURITY_TOKEN"];
  return {
    options: {
      credentials: {
        accessKeyId: read("ALIBABA_CLOUD_ACCESS_KEY_ID"),
        accessKeySecret: read("ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        ...(securityToken ? { securityToken } : {}),
      },
      region: (environment["ALIBABA_LIVE_REGION"] ?? "cn-shanghai") as NonNullable<AlibabaOptions["region"]>,
    },
    appId: read("ALIBABA_LIVE_APP_ID"),
  };
}

/** Reads from the environment what a call to the real Tencent API needs. Throws naming what is missing. */
export function readTencentOptions(environment: Environment): { options: TencentOptions; token: string } {
  const read = createReader(environment);
  return {
    options: {
      sdkAppId: Number(read("TENCENT_SDK_APP_ID")),
      secretKey: read("TENCENT_SECRET_KEY"),
      administrator: environment["TENCENT_ADMINISTRATOR"] ?? "administrator",
      region: read("TENCENT_REGION") as NonNullable<TencentOptions["region"]>,
    },
    // Required, because setting it replaces the one that the app's webhooks are checked with.
    token: read("TENCENT_CALLBACK_TOKEN"),
  };
}

function createReader(environment: Environment): (name: string) => string {
  return (name) => {
    const value = environment[name];
    if (!value) throw new Error(`--live needs ${name} in the environment`);
    return value;
  };
}
