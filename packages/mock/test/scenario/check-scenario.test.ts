import { expect, test } from "vitest";
import type { Fault, Scenario } from "../../src/index.ts";
import { checkScenario } from "../../src/scenario/check-scenario.ts";
import { vendorNames, vendors } from "../../src/vendors.ts";

const title = "Something.";
const features = [...new Set(vendorNames.flatMap((name) => vendors[name].features))];

test("accepts every kind of fault", async () => {
  const scenario = {
    title,
    needs: ["nonce"],
    steps: [
      "ok",
      { refuse: "throttled" },
      {
        refuse: {
          category: "clock",
          code: { "tencent-live": 60007 },
          status: 429,
          headers: { a: "b" },
          message: "\n",
          requestId: "",
        },
      },
      { answer: { status: 502, headers: { "content-type": "text/html" }, body: "<p>" } },
      { answer: { status: 101 } },
      { delay: 1 },
      { hang: "during-body" },
      { reset: "after-body" },
      { reset: "when-reused" },
      { body: "gzip" },
      { overstateLength: 1 },
      { fillerHeaders: 1 },
      { oversize: 1 },
      { copies: 2 },
    ],
    after: "repeat-all",
    clockOffsetMinutes: -0.5,
  };
  expect(await checkScenario(scenario, "here")).toBe(scenario);
});

test.for([
  ["x", "here: the scenario must be object"],
  [{}, "here: the scenario must have required property 'title'"],
  [{ title: "" }, "here: title must NOT have fewer than 1 characters"],
  [{ title, step: [] }, 'here: the scenario has no "step"; did you mean "steps"?'],
  [{ title, after: "all" }, "here: after is one of ok, repeat-last, repeat-all"],
  [{ title, steps: "ok" }, "here: steps must be array"],
  [{ title, steps: ["fine"] }, "here: steps.0 is one of ok"],
  [{ title, steps: ["ok", {}] }, "here: steps.1 must NOT have fewer than 1 properties"],
  [{ title, steps: [{ sleep: 1 }] }, 'here: steps.0 has no "sleep"'],
  [
    { title, steps: [{ delay: 1, hang: "during-body" }] },
    "here: steps.0 must NOT have more than 1 properties",
  ],
  [{ title, steps: [{ delay: 0 }] }, "here: steps.0.delay must be >= 1"],
  [{ title, steps: [{ delay: 0.5 }] }, "here: steps.0.delay must be integer"],
  [{ title, steps: [{ hang: "after-body" }] }, "here: steps.0.hang is one of before-response, during-body"],
  [{ title, steps: [{ copies: 1 }] }, "here: steps.0.copies must be >= 2"],
  [
    { title, steps: [{ refuse: "throttle" }] },
    'here: steps.0.refuse is one of throttled, transient, clock, credentials, permission, invalid, not-found, conflict, quota-exhausted, unavailable; did you mean "throttled"?',
  ],
  [
    { title, steps: [{ refuse: { categry: "clock" } }] },
    'here: steps.0.refuse has no "categry"; did you mean "category"?',
  ],
  [{ title, steps: [{ dealy: 1 }] }, 'here: steps.0 has no "dealy"; did you mean "delay"?'],
  [
    { title, steps: [{ refuse: { code: { "tencnt-live": 1 } } }] },
    'here: steps.0.refuse.code has no "tencnt-live"; did you mean "tencent-live"?',
  ],
  [{ title, steps: [{ refuse: { status: 101 } }] }, "here: steps.0.refuse.status must be >= 200"],
  [{ title, steps: [{ refuse: { message: 1 } }] }, "here: steps.0.refuse.message must be string"],
  [
    { title, steps: [{ refuse: { code: { "nobody-live": 1 } } }] },
    'here: steps.0.refuse.code has no "nobody-live"',
  ],
  [{ title, steps: [{ answer: { status: 100 } }] }, "here: steps.0.answer.status must be >= 200"],
  [{ title, steps: [{ answer: {} }] }, "here: steps.0.answer must have required property 'status'"],
  [
    { title, steps: [{ answer: { status: 200, headers: { a: "b\r\nc: d" } } }] },
    'here: steps.0.answer.headers.a must match pattern "^[\\x20-\\x7e]*$"',
  ],
  [{ title, needs: ["nonces"] }, `here: needs.0 is one of ${features.join(", ")}; did you mean "nonce"?`],
  [{ title, needs: "nonce" }, "here: needs must be array"],
  [
    { title, endpoint: "open-port" },
    "here: endpoint is one of closed-port, hole, silent, unknown-host, untrusted-certificate, silent-proxy, refusing-proxy",
  ],
  [{ title, endpoint: "closed-port", steps: [] }, "here: steps cannot be combined with endpoint"],
  [
    { title, endpoint: "unknown-host", clockOffsetMinutes: 1 },
    "here: clockOffsetMinutes cannot be combined with endpoint",
  ],
])("names the field and the rule: %o", async ([value, message]) => {
  await expect(checkScenario(value, "here")).rejects.toThrow(new TypeError(message as string));
});

test("what the schema refuses does not compile", async () => {
  // @ts-expect-error Two faults at once.
  const two: Fault = { delay: 1, hang: "before-response" };
  // @ts-expect-error No fault at all.
  const none: Fault = {};
  // @ts-expect-error Steps that nobody could take.
  const unreachable: Scenario = { title, endpoint: "closed-port", steps: ["ok"] };
  const refused = [{ title, steps: [two] }, { title, steps: [none] }, unreachable];
  const checks = await Promise.allSettled(refused.map((scenario) => checkScenario(scenario, "here")));
  expect(checks.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
});
