import { readScenarios, startMock } from "@livespec/mock";
import { defineFaults } from "@livespec/specs/faults.ts";
import { CallError } from "../src/index.ts";

const credentials = {
  accessKeyId: "livespec-mock-id",
  accessKeySecret: "canary-of-the-access-key-secret",
  securityToken: "canary+of/the=security-token",
};

defineFaults({
  vendor: "alibaba-live",
  scenarios: (await readScenarios()).filter(({ vendors }) => vendors.includes("alibaba-live")),
  start: async (scenario, options) => {
    const accounts = { "alibaba-live": [credentials] };
    const chosen = { ...options, ...(scenario !== undefined && { scenario }) };
    const mock = await startMock({ vendors: ["alibaba-live"], accounts, ...chosen });
    const { url, proxy } = mock.vendors["alibaba-live"];
    return { url, proxy, close: mock.close };
  },
  maker: { module: new URL("../src/index.ts", import.meta.url), name: "createAlibabaLiveClient" },
  account: { credentials },
  fromSource: (gives) => {
    const left = [...gives];
    return {
      credentials: () => {
        const given = left.length > 1 ? left.shift() : left[0];
        if (given === "nothing") return new Promise(() => {});
        return given === "unknown ones" ? { ...credentials, accessKeyId: "replaced" } : credentials;
      },
    };
  },
  calls: {
    idempotent: {
      operation: "getMessageToken",
      request: {
        AppId: "a494caec-0000-695ef345db77",
        UserId: "de1.a0",
        DeviceId: "dev-01",
        DeviceType: "web",
      },
    },
    once: { operation: "createLiveMessageApp", request: { AppName: "show" } },
  },
  secrets: [credentials.accessKeySecret, credentials.securityToken],
  readSecrets: ({ headers }) =>
    [/Signature=([0-9a-f]{64})$/.exec(headers["authorization"] ?? "")?.[1] ?? ""].filter(Boolean),
  secretFields: ["AccessToken", "RefreshToken", "AppKey"],
  codeOf: (answer) => (answer as { Code?: string }).Code,
  refuse: (Message) => ({
    status: 400,
    body: { Code: "InvalidParameter", Message, RequestId: "R-1", HostId: "h" },
  }),
  LivespecError: CallError,
  table: new URL("../../../docs/faults/alibaba-live.md", import.meta.url),
});
