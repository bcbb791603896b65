import { expect, test } from "vitest";
import { call } from "../../vendors/call.ts";
import { subjects } from "./subject.ts";

const MILLISECONDS = "must be a number of milliseconds above 0 and up to 2147483647";
const ORIGIN = 'must be an origin such as "https://host:port"';

/** Options that every client has, and the rule that each of them breaks. */
const WRONG: readonly (readonly [options: object, option: string, rule: string])[] = [
  [{ endpoint: "live.vendor.test" }, "endpoint", ORIGIN],
  [{ endpoint: "https://h/path" }, "endpoint", ORIGIN],
  [{ endpoint: "ftp://h" }, "endpoint", ORIGIN],
  [{ deadline: -1 }, "deadline", MILLISECONDS],
  [{ deadline: "1s" }, "deadline", MILLISECONDS],
  [{ deadline: Number.NaN }, "deadline", MILLISECONDS],
  [{ timeout: 0 }, "timeout", MILLISECONDS],
  [{ fetch: {} }, "fetch", "must be a function"],
  [{ now: 0 }, "now", "must be a function"],
  [{ timer: 1 }, "timer", "must be a function"],
  [{ retry: true }, "retry", "must be an object or false"],
  [{ retry: { maxAttempts: 0 } }, "retry.maxAttempts", "must be a whole number above 0"],
  [{ retry: { baseDelay: -1 } }, "retry.baseDelay", MILLISECONDS],
  [{ retry: { random: 0.5 } }, "retry.random", "must be a function"],
  [{ quota: { share: 2 } }, "quota.share", "must be a number above 0 and up to 1"],
  [{ onEvent: [] }, "onEvent", "must be a function"],
  [{ logger: { debug() {} } }, "logger", "must have the functions debug and warn"],
  [{ agent: "proxy" }, "agent", "must be an agent of node:http or node:https"],
  [{ agent: {}, fetch() {} }, "agent", 'has no use beside "fetch"'],
  [{ maxResponseBytes: 0.5 }, "maxResponseBytes", "must be a whole number above 0"],
  [{ regoin: "here" }, "regoin", 'is unknown; did you mean "region"?'],
  [{ timout: 100 }, "timout", 'is unknown; did you mean "timeout"?'],
  [{ TimeOut: 100 }, "TimeOut", 'is unknown; did you mean "timeout"?'],
  [{ retry: { maxAttemps: 1 } }, "retry.maxAttemps", 'is unknown; did you mean "retry.maxAttempts"?'],
  [{ quota: { max: 1 } }, "quota.max", "is unknown"],
  [{ checkRequest: () => {} }, "checkRequest", "is unknown"],
];

for (const { vendor, name, idempotent, createClient, callIdempotent, payload } of subjects) {
  const { functionName, regions, credentials } = vendor;
  const region = regions.example;
  const anyRegion = `must be one of ${regions.names.join(", ")}`;

  test.for(WRONG)(`${name}: %o is refused by naming %s and the rule`, ([options, option, rule]) => {
    expect(() => createClient({ region, ...options })).toThrow(
      new TypeError(`${functionName}: option "${option}" ${rule}`),
    );
  });

  test(`${name}: options that are no object are refused`, () => {
    expect(() => vendor.createClient(undefined as never)).toThrow(
      new TypeError(`${functionName}: option "options" must be an object`),
    );
  });

  test(`${name}: a region, an endpoint or both are enough, and one of them is needed`, () => {
    for (const options of [
      { region },
      { endpoint: "http://127.0.0.1:4010" },
      { region, endpoint: "https://h/" },
    ])
      createClient(options);
    for (const options of [{}, { region: "toString" }])
      expect(() => createClient(options)).toThrow(
        new TypeError(`${functionName}: option "region" ${anyRegion}, unless "endpoint" is given`),
      );
  });

  test(`${name}: a misspelt region is refused beside an endpoint too`, () => {
    expect(() => createClient({ region: `${region}0`, endpoint: "https://h" })).toThrow(
      new RegExp(`^${functionName}: option "region" must be one of ${regions.names[0]}, `),
    );
  });

  test(`${name}: an unknown option of a call is refused with the nearest name`, async () => {
    const client = createClient({ region });
    await expect(callIdempotent(client, { timeout: 1 } as object)).rejects.toThrow(
      new TypeError(`${idempotent}: option "timeout" is unknown`),
    );
    await expect(callIdempotent(client, { deadLine: 1 } as object)).rejects.toThrow(
      'option "deadLine" is unknown; did you mean "deadline"?',
    );
  });

  test(`${name}: inherited options count`, async () => {
    const sent: string[] = [];
    const fetch = async (url: string) => {
      sent.push(new URL(url).origin);
      return Response.json(payload);
    };
    const inherited = Object.create({ endpoint: "https://vendor.test", fetch });
    const client = vendor.createClient(Object.assign(inherited, credentials, { region }));
    await call(client, vendor.calls.idempotent);
    expect(sent).toEqual(["https://vendor.test"]);
  });

  test(`${name}: a quota store may answer with a thenable whose then returns nothing`, async () => {
    const admission = { revoke() {} };
    // biome-ignore lint/suspicious/noThenProperty: it is what is tested.
    const thenable = { then: (resolve: (value: typeof admission) => void) => void resolve(admission) };
    const client = createClient({
      endpoint: "https://vendor.test",
      quota: { store: { admit: () => thenable as never } },
      fetch: async () => Response.json(payload),
    });
    expect(await callIdempotent(client)).toEqual(payload);
  });
}
