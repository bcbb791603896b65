import { mockAlibabaAccount, mockTencentApp, startMock } from "@livespec/mock";
import { openObserver } from "./observer.ts";
import type { Endpoints, Setting } from "./setting.ts";

/** What one run of the suite plays on. */
export interface Stage extends AsyncDisposable {
  readonly setting: Omit<Setting, "isBrowser">;
}

/** Scenario of the mock for each way to behave. */
const SCENARIOS = { sound: undefined, throttling: "throttle-twice", hanging: "hang" } as const;

/** Starts both vendors, once for each way to behave, for one run only: scenarios and tokens are remembered. */
export async function openStage(): Promise<Stage> {
  await using opened = new AsyncDisposableStack();
  const observer = opened.use(await openObserver());
  const start = async (behaviour: keyof typeof SCENARIOS) => {
    const scenario = SCENARIOS[behaviour];
    const mock = await startMock({
      cors: true,
      onExchange: ({ vendor }) => observer.note(vendor, behaviour),
      ...(scenario && { scenario }),
    });
    return opened.use(mock).vendors;
  };
  const sound = await start("sound");
  const throttling = await start("throttling");
  const hanging = await start("hanging");
  const endpointsOf = (vendor: "alibaba-live" | "tencent-live"): Endpoints => ({
    sound: sound[vendor].url,
    throttling: throttling[vendor].url,
    hanging: hanging[vendor].url,
  });
  const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
  const { sdkAppId, secretKey, administrators } = mockTencentApp;
  const held = opened.move();
  return {
    setting: {
      alibaba: { credentials: { accessKeyId, accessKeySecret }, endpoints: endpointsOf("alibaba-live") },
      tencent: {
        app: { sdkAppId, secretKey, administrator: administrators[0] as string },
        endpoints: endpointsOf("tencent-live"),
      },
      observer: observer.url,
    },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}
