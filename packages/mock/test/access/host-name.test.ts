import { expect, test } from "vitest";
import { isAddress, isLoopback, parseHostName } from "../../src/access/host-name.ts";

test.for([
  ["localhost:4010", "localhost"],
  ["LOCALHOST.", "localhost"],
  ["127.1:80", "127.0.0.1"],
  ["2130706433", "127.0.0.1"],
  ["[0:0:0:0:0:0:0:1]:4010", "[::1]"],
  ["évil.example", "xn--vil-9la.example"],
  ["", undefined],
  ["a b", undefined],
  ["localhost, evil.example", undefined],
  ["evil.example@localhost", undefined],
  ["localhost/..", undefined],
  ["localhost\\@evil.example", undefined],
  ["localhost#", undefined],
  ["localhost:99999", undefined],
] as const)("reads %j", ([text, name]) => {
  expect(parseHostName(text)).toBe(name);
});

test("recognizes this machine by name and by address", () => {
  const ours = ["localhost", "app.localhost", "127.0.0.1", "127.255.255.254", "[::1]", "[::ffff:7f00:1]"];
  const others = [
    "localhost.example",
    "notlocalhost",
    "128.0.0.1",
    "0.0.0.0",
    "[::2]",
    "[::ffff:808:808]",
    "",
  ];
  expect([ours.filter(isLoopback), others.filter(isLoopback)]).toEqual([ours, []]);
});

test("tells an address from a name", () => {
  expect(["10.0.0.5", "[fe80::1]", "mock", "10.0.0.5.example"].filter(isAddress)).toEqual([
    "10.0.0.5",
    "[fe80::1]",
  ]);
});
