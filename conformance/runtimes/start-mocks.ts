import { type Mock, type MockOptions, startMock } from "@livespec/mock";
import { vendors } from "../vendors/index.ts";
import { serveRequestLog } from "./request-log.ts";
import type { Endpoints, SuiteInput } from "./suite/suite-input.ts";

/** The vendors that one run of the suite calls. */
export interface StartedMocks extends AsyncDisposable {
  readonly input: Pick<SuiteInput, "endpoints" | "requestLog">;
}

/** Starts every vendor once for each behaviour, for one run only: a mock remembers requests. */
export async function startMocks(): Promise<StartedMocks> {
  await using started = new AsyncDisposableStack();
  const log = started.use(await serveRequestLog());
  const start = async (behaviour: keyof Endpoints, options: MockOptions = {}): Promise<Mock> => {
    const mock = await startMock({
      cors: true,
      vendors: vendors.map(({ name }) => name),
      accounts: Object.fromEntries(vendors.map(({ name, account }) => [name, [account]])),
      onExchange: ({ vendor }) => log.add(vendor, behaviour),
      ...options,
    });
    return started.use(mock);
  };
  const sound = await start("sound");
  const throttling = await start("throttling", { scenario: "throttle-twice" });
  const hanging = await start("hanging", { scenario: "hang" });
  const endpoints = vendors.map(({ name }): [string, Endpoints] => [
    name,
    {
      sound: sound.vendors[name].url,
      throttling: throttling.vendors[name].url,
      hanging: hanging.vendors[name].url,
    },
  ]);
  const held = started.move();
  return {
    input: { endpoints: Object.fromEntries(endpoints), requestLog: log.url },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}
