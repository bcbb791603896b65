import { expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors/invalid-request-error.ts";
import { createRequestCheck } from "../../src/request-check/request-check.ts";

const check = createRequestCheck({
  setThing: { required: ["Id"], properties: { Id: { type: "string", maxLength: 3 } } },
});
const violationsOf = (request: unknown, operation: string) => {
  try {
    check(request, { operation });
    return [];
  } catch (error) {
    return (error as InvalidRequestError).violations.map(({ field, message }) => `${field} ${message}`);
  }
};

test("a valid request passes", () => {
  expect(violationsOf({ Id: "abc" }, "setThing")).toEqual([]);
});

test("a request is an object without unknown fields, and every violation is reported at once", () => {
  expect(violationsOf({ Id: "abcd", Name: 1 }, "setThing")).toEqual([
    "Id must have at most 3 characters",
    "Name is not a field of this request",
  ]);
  expect(violationsOf([], "setThing")).toEqual([" must be an object"]);
});

test("a violation is an InvalidRequestError of the operation", () => {
  expect(() => check({}, { operation: "setThing" })).toThrow(InvalidRequestError);
  expect(() => check({}, { operation: "setThing" })).toThrow("setThing: invalid request: Id is required");
});

test("an operation without rules takes no fields", () => {
  expect(violationsOf({}, "constructor")).toEqual([]);
  expect(violationsOf({ Id: "a" }, "constructor")).toEqual(["Id is not a field of this request"]);
});
