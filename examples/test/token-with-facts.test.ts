import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import { mockAlibabaAccount, startMock } from "@livespec/mock";
import { expect, test } from "vitest";
import { createJsonLogger } from "../observing/json-logger.ts";
import { getNotedToken } from "../observing/token-with-facts.ts";
import { hurry } from "./device.ts";

const device = { appId: "a494caec-0000-695ef345db77", userId: "de1.a0", deviceId: "dev-01" };

test("a token comes with its request id and the attempts that it took, and what went wrong meanwhile is logged", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"], scenario: "throttle-twice" });
  const lines: string[] = [];
  const live = createAlibabaLiveClient({
    credentials: mockAlibabaAccount,
    endpoint: mock.vendors["alibaba-live"].url,
    logger: createJsonLogger((line) => lines.push(line)),
    timer: hurry,
  });
  const token = await getNotedToken(live, device);

  expect({ ...token, requestId: typeof token.requestId, milliseconds: token.milliseconds >= 0 }).toEqual({
    accessToken: expect.stringMatching(/./),
    requestId: "string",
    attempts: 3,
    milliseconds: true,
  });
  const seen = lines.map((line) => JSON.parse(line)).map(({ level, message }) => [level, kindOf(message)]);
  expect(seen).toEqual([
    ["warn", "attempt-end"],
    ["warn", "retry"],
    ["warn", "attempt-end"],
    ["warn", "retry"],
  ]);
  expect(lines.join("\n")).not.toContain(token.accessToken);
});

test("a verbose logger writes what went well, too", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"] });
  const lines: string[] = [];
  const live = createAlibabaLiveClient({
    credentials: mockAlibabaAccount,
    endpoint: mock.vendors["alibaba-live"].url,
    logger: createJsonLogger((line) => lines.push(line), { verbose: true }),
  });
  await getNotedToken(live, device);
  expect(lines.map((line) => kindOf(JSON.parse(line).message))).toEqual([
    "call-start",
    "attempt-start",
    "attempt-end",
    "call-end",
  ]);
});

const kindOf = (message: string) => message.split(" ")[2];
