import { expect, test } from "vitest";
import { createRequestValidator } from "../../samples/validate-request.ts";

const validateRequest = createRequestValidator({
  type: "object",
  required: ["RoomInfo"],
  additionalProperties: false,
  properties: {
    RoomInfo: {
      type: "object",
      required: ["RoomId"],
      properties: { RoomId: { type: "string" }, RoomType: { type: "string", const: "Live" } },
    },
    UserIds: { type: "array", maxItems: 2, items: { type: "string", minLength: 1 } },
    Notes: { type: "object", additionalProperties: { type: "string" } },
  },
});
const RoomInfo = { RoomId: "r", RoomType: "Live" };

test.each([
  ["nothing", { RoomInfo, UserIds: ["a"], Notes: { "a/b~c": "d" } }, []],
  ["a request that is no object", "text", [{ field: "", rule: "type" }]],
  ["a missing field", {}, [{ field: "RoomInfo", rule: "required" }]],
  ["a missing field of a field", { RoomInfo: {} }, [{ field: "RoomInfo.RoomId", rule: "required" }]],
  ["an unknown field", { RoomInfo, Unheard: 1 }, [{ field: "Unheard", rule: "additionalProperties" }]],
  [
    "a constant, which clients know as an enum of one",
    { RoomInfo: { RoomId: "r", RoomType: "Conference" } },
    [{ field: "RoomInfo.RoomType", rule: "enum" }],
  ],
  [
    "a constant of the wrong type, as its type alone",
    { RoomInfo: { RoomId: "r", RoomType: 1 } },
    [{ field: "RoomInfo.RoomType", rule: "type" }],
  ],
  [
    "a list and an item of it",
    { RoomInfo, UserIds: ["a", "", "c"] },
    [
      { field: "UserIds", rule: "maxItems" },
      { field: "UserIds[1]", rule: "minLength" },
    ],
  ],
  ["a member of a map", { RoomInfo, Notes: { "a/b~c": 1 } }, [{ field: "Notes.a/b~c", rule: "type" }]],
])("finds %s", (_, request, broken) => {
  expect(validateRequest(request)).toEqual(broken);
});
