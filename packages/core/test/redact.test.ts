import { expect, test } from "vitest";
import { createRedactor, redact } from "../src/redact.ts";

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

test("a JSON text that was cut off inside a secret shows none of it", () => {
  expect(redact('{"Token":"abcd', names)).toBe('{"Token":"***"');
});

test("names that only end like a sensitive one are left alone", () => {
  expect(redact("x-usersig=1&MyToken=2", names)).toBe("x-usersig=1&MyToken=2");
});

test("nothing is masked where nothing is sensitive", () => {
  expect(redact("a=1&usersig=2", [])).toBe("a=1&usersig=2");
});

test("what a request carries in secret is masked even where a text shows it without its name", () => {
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
