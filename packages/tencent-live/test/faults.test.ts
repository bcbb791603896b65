import { mockTencentApp, readScenarios, startMock } from "@livespec/mock";
import { defineFaults } from "@livespec/specs/faults.ts";
import { CallError } from "../src/index.ts";

const { sdkAppId } = mockTencentApp;
const secretKey = "canary-of-the-secret-key";
const Token = 'canary of the "callback" token';

defineFaults({
  vendor: "tencent-live",
  scenarios: (await readScenarios()).filter(({ vendors }) => vendors.includes("tencent-live")),
  start: async (scenario, options) => {
    const accounts = { "tencent-live": [{ ...mockTencentApp, secretKey }] };
    const chosen = { ...options, ...(scenario !== undefined && { scenario }) };
    const mock = await startMock({ vendors: ["tencent-live"], accounts, ...chosen });
    const { url, proxy } = mock.vendors["tencent-live"];
    return { url, proxy, close: mock.close };
  },
  maker: { module: new URL("../src/index.ts", import.meta.url), name: "createTencentLiveClient" },
  account: { sdkAppId, secretKey, administrator: "administrator" },
  fromSource: (gives) => {
    const left = [...gives];
    return {
      secretKey: () => {
        const given = left.length > 1 ? left.shift() : left[0];
        if (given === "nothing") return new Promise(() => {});
        return given === "unknown ones" ? "a key that was replaced" : secretKey;
      },
    };
  },
  calls: {
    idempotent: { operation: "setCallbackToken", request: { Token, IsTokenEnable: true } },
    once: {
      operation: "sendTextMsg",
      request: { RoomId: "show", Sender_Account: "host", TextContent: "good evening" },
    },
  },
  secrets: [secretKey, Token],
  readSecrets: ({ target }) =>
    [new URL(target, "http://h").searchParams.get("usersig") ?? ""].filter(Boolean),
  secretFields: ["Token"],
  codeOf: (answer) => (answer as { ErrorCode?: number }).ErrorCode,
  refuse: (ErrorInfo) => ({
    status: 200,
    body: { ErrorCode: 100002, ErrorInfo, ActionStatus: "FAIL", RequestId: "R-1" },
  }),
  LivespecError: CallError,
  table: new URL("../../../docs/faults/tencent-live.md", import.meta.url),
});
