import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors/invalid-request-error.ts";
import { copyRequest } from "../../src/request-check/copy-request.ts";

const copy = (request: unknown) => copyRequest(request, "sendThing");

const violationsOf = (request: unknown): string[] => {
  try {
    copy(request);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequestError);
    return (error as InvalidRequestError).violations.map(({ field, message }) => `${field} ${message}`);
  }
  return [];
};

const PLAIN = "must be plain data: no toJSON, and no accessors or fields that it inherits";

class Room {
  Name = "a";
  Tags = ["x"];
  describe() {
    return this.Name;
  }
}

class Named {
  readonly #name = "a";
  get Name() {
    return this.#name;
  }
}

class Document {
  Name = "a";
  toJSON() {
    return { Name: "b", Extra: 1 };
  }
}

test("the caller's fields, own fields of class instances included, are copied at every level", () => {
  const given = { Id: "a", Count: 1, On: false, Nothing: null, Room: new Room(), List: [{ A: 1 }, [2]] };
  const copied = copy(given);
  given.Room.Tags.push("y");
  expect(copied).toEqual({
    Id: "a",
    Count: 1,
    On: false,
    Nothing: null,
    Room: { Name: "a", Tags: ["x"] },
    List: [{ A: 1 }, [2]],
  });
});

test("each field is read once, so an own accessor counts with its first value", () => {
  let reads = 0;
  const given = {
    get Id() {
      reads += 1;
      return `read ${reads}`;
    },
  };
  expect([copy(given), reads]).toEqual([{ Id: "read 1" }, 1]);
});

test("a field that is undefined is absent", () => {
  expect(Object.keys(copy({ Id: "a", Other: undefined }))).toEqual(["Id"]);
});

test("objects of another realm, and without a prototype, are accepted", () => {
  const foreign = runInNewContext("({ Id: 'a', List: ['b'], Map: new (class Room { Name = 'c' })() })");
  expect(copy(foreign)).toEqual({ Id: "a", List: ["b"], Map: { Name: "c" } });
  expect(copy(Object.assign(Object.create(null), { Id: "a" }))).toEqual({ Id: "a" });
});

test("a class with enumerable methods, as older compilers write them, is accepted", () => {
  function Old(this: { Id: string }) {
    this.Id = "a";
  }
  Old.prototype.describe = () => "never sent";
  expect(copy(Reflect.construct(Old, []))).toEqual({ Id: "a" });
});

test("a list is read by index, whatever its iterator or toJSON would return", () => {
  const list = Object.assign(["a"], { toJSON: () => ["b"], [Symbol.iterator]: () => ["c"].values() });
  expect(copy({ List: list })).toEqual({ List: ["a"] });
  expect(violationsOf({ List: Array(2) })).toEqual([`List[0] ${PLAIN}`, `List[1] ${PLAIN}`]);
});

test.each([
  ["a toJSON of its class", new Document()],
  ["a toJSON of its own", { Name: "a", toJSON: () => ({}) }],
  ["accessors of its class", new Named()],
  ["accessors of a class above that", new (class extends Named {})()],
  ["inherited fields", Object.create({ Name: "a" })],
  ["inherited fields without any class", Object.create(Object.assign(Object.create(null), { Name: "a" }))],
  ["a date", new Date(0)],
  ["a date of another realm", runInNewContext("new Date(0)")],
  ["a map", new Map([["Name", "a"]])],
  ["a promise", Promise.resolve({ Name: "a" })],
  ["a string in a box", Object("a")],
  ["bytes", new Uint8Array(1)],
  ["a form", new URLSearchParams("Name=a")],
  ["an address", new URL("https://h")],
  ["an error", new Error("a")],
])("an object with %s is refused, at the top and below", (_, value) => {
  const [top, ...others] = violationsOf(value);
  expect(top).toMatch(/ must be plain data/);
  expect(others).toEqual([]);
  expect(violationsOf({ Room: value, Rooms: [value] }).length).toBe(2);
});

test.each([() => "a", Symbol("a")])("%s is refused as data", (value) => {
  expect(violationsOf({ Id: value })).toEqual([`Id ${PLAIN}`]);
});

test.each([null, undefined, 1, "Id=a", ["a"]])("%j is refused as a request", (request) => {
  expect(violationsOf(request)).toEqual([" must be an object"]);
});

test("a lone surrogate is refused, in values and in names", () => {
  expect(violationsOf({ Id: "\ud800", Map: { "\udc00": "a" } })).toEqual([
    "Id must be well-formed Unicode",
    "Map must have names of well-formed Unicode",
  ]);
});

test("a value that contains itself is refused at once, in however many ways it does", () => {
  const room: Record<string, unknown> = {};
  room["Room"] = room;
  room["Rooms"] = [room, { Room: room }];
  expect(violationsOf({ Room: room })).toEqual([
    "Room.Room must not contain itself",
    "Room.Rooms[0] must not contain itself",
    "Room.Rooms[1].Room must not contain itself",
  ]);
});

test("one object in two places does not contain itself", () => {
  const owner = { Id: "a" };
  expect(copy({ One: owner, Other: owner, List: [owner, owner] })).toEqual({
    One: owner,
    Other: owner,
    List: [owner, owner],
  });
});

test("a request of too many values is refused once, however they are nested", () => {
  const many = "must have fewer than 100000 values";
  expect(violationsOf({ List: Array(5_000_000).fill("a") })).toEqual([`List ${many}`]);
  let nested: unknown[] = ["a"];
  for (let level = 0; level < 60; level += 1) nested = [nested, nested];
  expect(violationsOf({ List: nested })).toHaveLength(1);
});

test("numbers that JSON cannot express, and bigints, are refused", () => {
  expect(violationsOf({ A: Number.NaN, B: Number.POSITIVE_INFINITY, C: 1n })).toEqual([
    "A must be a finite number",
    "B must be a finite number",
    "C must be a number, or a string of its digits",
  ]);
});

test("what a library puts on every object does not affect class instances", () => {
  const realm = `
    Object.defineProperty(Object.prototype, "should", { get() { return this; }, configurable: true });
    class Room { Name = "a" }
    new Room()`;
  expect(copy({ Room: runInNewContext(realm) })).toEqual({ Room: { Name: "a" } });
});

test("a field called __proto__ is a field like any other", () => {
  const copied = copy(JSON.parse('{"__proto__":{"Id":"a"}}'));
  expect([Object.getPrototypeOf(copied), Object.keys(copied)]).toEqual([Object.prototype, ["__proto__"]]);
});
