import { expect, test } from "vitest";
import { createRedactor, redact } from "../../src/attempt/redact.ts";
import { listHostileTexts } from "../hostile-texts.ts";

const names = ["usersig", "Token", "authorization"];

test("values of sensitive names are masked in a URL, a form, JSON and header lines", () => {
  expect(redact("https://h/p?sdkappid=1&usersig=eJ*-_&random=2", names)).toBe(
    "https://h/p?sdkappid=1&usersig=***&random=2",
  );
  expect(redact("Token=abc&x=1", names)).toBe("Token=***&x=1");
  expect(redact('{"Token": "a\\"b", "x": 1}', names)).toBe('{"Token": "***", "x": 1}');
  expect(redact("host: h\nAuthorization: ACS3 Credential=id, Signature=00\nx: 1", names)).toBe(
    "host: h\nAuthorization: ***\nx: 1",
  );
});

test("JSON that was cut off inside a secret shows none of it", () => {
  expect(redact('{"Token":"abcd', names)).toBe('{"Token":"***"');
});

test("names that only end like a sensitive one are left alone", () => {
  expect(redact("x-usersig=1&MyToken=2", names)).toBe("x-usersig=1&MyToken=2");
});

test("nothing is masked where nothing is sensitive", () => {
  expect(redact("a=1&usersig=2", [])).toBe("a=1&usersig=2");
});

test("the secrets of a request are masked even where a string shows them without their names", () => {
  const request = {
    method: "POST",
    origin: "https://h",
    host: "h",
    path: "/",
    query: "usersig=eJ%2A-_",
    headers: { authorization: "ACS3 Signature=00ff", accept: "application/json" },
    body: '{"Token":"top secret","Other":"seen"}',
  };
  const mask = createRedactor(request, names);
  expect(mask("bad eJ*-_ or eJ%2A-_ or ACS3 Signature=00ff or top secret; seen")).toBe(
    "bad *** or *** or *** or ***; seen",
  );
});

test("JSON inside a JSON string and a backslash at a line's end hide no secret", () => {
  expect(redact(String.raw`{"body":"{\"Token\":\"abc\",\"x\":1}"}`, names)).toBe(
    String.raw`{"body":"{\"Token\":***,\"x\":1}"}`,
  );
  expect(redact('{"Token":"abc\\\ndef","x":1}', names)).toBe('{"Token":"***","x":1}');
});

const secretive = {
  method: "POST",
  origin: "https://h",
  host: "h",
  path: "/",
  query: "usersig=abcdefghij",
  headers: {},
  body: undefined,
};

test("only the beginning of a long string is kept, and no part of a secret at the cut", () => {
  const mask = createRedactor(secretive, names);
  const masked = mask(`${"x".repeat(16_380)}abcdefghij${"x".repeat(1000)}`);
  expect(masked).toBe("x".repeat(16_374));
});

test.for(listHostileTexts(2 ** 18))("%s are masked without delay", ([, text]) => {
  const begin = performance.now();
  redact(text, names);
  createRedactor(secretive, names)(text);
  expect(performance.now() - begin).toBeLessThan(1000);
});

test("an unterminated secret of ten million characters is masked", () => {
  expect(redact(`{"Token":"${"x".repeat(10 * 2 ** 20)}`, names)).toBe('{"Token":"***"');
});

test("a secret with quotes is masked as escaped by JSON and by a page, too", () => {
  const mask = createRedactor({ ...secretive, body: JSON.stringify({ Token: 'a "top" secret' }) }, names);
  expect(mask('a \\"top\\" secret; a &quot;top&quot; secret; a \\&quot;top\\&quot; secret')).toBe(
    "***; ***; ***",
  );
});
