import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MalformedWebhookError, parseTencentLiveWebhook } from "../../src/index.ts";

test("an account that is printed as a number keeps all its digits", () => {
  const webhook = parseTencentLiveWebhook(
    '{"CallbackCommand":"Live.CallbackAfterDestroyRoom","RoomId":"show","Operator_Account":144115233775727695,"EventTime":1703589922780}',
  );
  expect(webhook).toEqual({
    CallbackCommand: "Live.CallbackAfterDestroyRoom",
    RoomId: "show",
    Operator_Account: "144115233775727695",
    EventTime: 1703589922780,
  });
});

test("a command that is not known comes with its whole body, and without a CallbackCommand of its own", () => {
  for (const unknownCommand of ["Live.CallbackAfterNothing", "toString", ""]) {
    const body = { CallbackCommand: unknownCommand, RoomId: "show" };
    expect(parseTencentLiveWebhook(JSON.stringify(body))).toEqual({ unknownCommand, body });
  }
});

const messageOf = (text: unknown) => {
  try {
    return parseTencentLiveWebhook(text as string);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

test.for([
  ["", "it is not a JSON object"],
  ["{", "it is not a JSON object"],
  ["null", "it is not a JSON object"],
  ["[]", "it is not a JSON object"],
  ['"Live.CallbackAfterDestroyRoom"', "it is not a JSON object"],
  ["{}", "there is no CallbackCommand that is a string"],
  ['{"CallbackCommand":7}', "there is no CallbackCommand that is a string"],
  ['{"CallbackCommand":null}', "there is no CallbackCommand that is a string"],
] as const)("%o is refused as malformed", ([text, reason]) => {
  expect(messageOf(text)).toBe(`MalformedWebhookError: webhook: MalformedWebhook: ${reason}`);
});

test("a body that somebody parsed already is misuse", () => {
  expect(messageOf({ CallbackCommand: "Live.CallbackAfterDestroyRoom" })).toBe(
    'TypeError: parseTencentLiveWebhook: option "text" must be the body as a string, not yet parsed',
  );
});

test("an error shows nothing of the body", () => {
  let error: unknown;
  try {
    parseTencentLiveWebhook('{"RoomId":"canary');
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ code: "MalformedWebhook" });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
});

test("no text ends in any other error", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
      try {
        parseTencentLiveWebhook(text);
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedWebhookError);
      }
    }),
    { numRuns: 2000, seed: 64412 },
  );
});
