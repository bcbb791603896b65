import { expect, test } from "vitest";
import { findNameFaults, toMethodName } from "../method-names.ts";

/** Lists the faults of one operation, by default with the id that clients would derive from its path. */
const faultsOf = (path: string, operationId = toMethodName(path.slice(path.lastIndexOf("/") + 1))) =>
  findNameFaults([{ path, operationId }]).map(({ message }) => message);

const faultOf = (path: string, id: string, why: string) => [
  `The operation ${id} of ${path} cannot be a method "${id}": ${why}.`,
];

const CHARACTERS = "a name has letters and digits only, and begins with a small letter";

test.each([
  "/GetToken",
  "/v1/get_token",
  "/v4/live_engine/ping",
  "/v1.2/sha_256",
  "/~a/b-c/delete",
  "/GETToken",
])("%s is a method", (path) => expect(faultsOf(path)).toEqual([]));

test.each(["then", "catch", "finally"])("%s would make a promise of a client", (name) => {
  const why = "a promise has a method of that name, so a client would pass for one";
  expect(faultsOf(`/v1/${name}`)).toEqual(faultOf(`/v1/${name}`, name, why));
});

test.each(["constructor", "hasOwnProperty", "isPrototypeOf", "toLocaleString", "toString", "valueOf"])(
  "%s is a member of every object",
  (name) => {
    const why = "every object has a member of that name";
    expect(faultsOf(`/v1/${name}`)).toEqual(faultOf(`/v1/${name}`, name, why));
  },
);

test.each(["close", "raw", "withResponse", "with_response"])("%s is a member of every client", (action) => {
  const why = "every client has a member of that name";
  const name = toMethodName(action);
  expect(faultsOf(`/v1/${action}`)).toEqual(faultOf(`/v1/${action}`, name, why));
});

test.each([
  ["toJSON", "JSON.stringify would call it"],
  ["new", "an interface of TypeScript would take it for its constructor"],
])("%s means something else", (name, why) => {
  expect(faultsOf(`/v1/${name}`)).toEqual(faultOf(`/v1/${name}`, name, why));
});

test.each([
  "__proto__",
  "get-token",
  "get__token",
  "get_token_",
  "2fa",
  "get.token",
  "$get",
  "@@iterator",
  "{id}",
  "获取",
  "Ünlock",
])("%s is no name", (segment) => {
  expect(faultsOf(`/v1/${segment}`)).toEqual(faultOf(`/v1/${segment}`, toMethodName(segment), CHARACTERS));
});

test("a path that ends in a slash has no name", () => {
  expect(faultsOf("/v1/get_token/", "getToken")).toEqual([
    `The operation getToken of /v1/get_token/ cannot be a method "": ${CHARACTERS}.`,
  ]);
});

test.each([
  "/rooms/{id}/get",
  "/v1/../get",
  "/v1/./get",
  "//host/get",
  "/v 1/get",
  "/v1?x=/get",
  "/%76/get",
  "get",
])("%s would not travel as it is written", (path) => {
  const why = "its path would not travel as it is written, which only plain segments do";
  expect(faultsOf(path)).toEqual(faultOf(path, "get", why));
});

test("an id that is not the path's, or missing, is told what it has to be", () => {
  const must = ["The operationId of /GetToken must be getToken."];
  expect([
    faultsOf("/GetToken", "fetchToken"),
    findNameFaults([{ path: "/GetToken", operationId: undefined }]),
  ]).toEqual([must, [{ operation: { path: "/GetToken", operationId: undefined }, message: must[0] }]]);
});

test("a name belongs to the first path that has it, or to a webhook", () => {
  const operations = ["/v1/get_token", "/v2/get_token", "/GetToken", "/v1/after_issue"].map((path) => ({
    path,
    operationId: toMethodName(path.slice(path.lastIndexOf("/") + 1)),
  }));
  const faults = findNameFaults(operations, { webhooks: ["afterIssue"] });
  expect(faults.map(({ message }) => message)).toEqual([
    ...faultOf("/v2/get_token", "getToken", "the name is that of /v1/get_token already"),
    ...faultOf("/GetToken", "getToken", "the name is that of /v1/get_token already"),
    ...faultOf("/v1/after_issue", "afterIssue", "the name is a webhook's already"),
  ]);
});
