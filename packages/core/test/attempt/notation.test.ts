import { expect, test } from "vitest";
import { createRedactor } from "../../src/attempt/redact.ts";
import { request } from "../stubs.ts";

const secret = 'aB3xY+/="&<\n\\é';
const mask = createRedactor(request, ["secretKey"], { secretKey: secret });

const inUrl = encodeURIComponent(secret);
const inJson = JSON.stringify(secret).slice(1, -1);
const inJsonTwice = JSON.stringify(inJson).slice(1, -1);
const inEntities = Array.from(secret, (character) => `&#${character.codePointAt(0)};`).join("");
const inPoints = Array.from(
  secret,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
);

test.each([
  ["as it is", secret],
  ["in other case", secret.toUpperCase().replace("É", "é")],
  ["in a URL", inUrl],
  ["in a URL, in lower case", inUrl.toLowerCase()],
  ["in a URL in a URL in a URL", encodeURIComponent(encodeURIComponent(inUrl))],
  ["in JSON", inJson],
  ["in JSON in JSON", inJsonTwice],
  ["in JSON that escapes everything", inPoints.join("")],
  ["in JSON in a URL", encodeURIComponent(inJson)],
  ["in a page", secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")],
  ["in a page by numbers", inEntities],
  ["in a page in a page", inEntities.replaceAll("&", "&amp;")],
  [
    "in a page by names",
    secret.replace("&", "&amp;").replace("+", "&plus;").replace("/", "&sol;").replace("=", "&equals;"),
  ],
  ["in a form", inUrl.replaceAll("%20", "+")],
])("a secret %s is masked, and nothing beside it", (_, shown) => {
  expect(mask(`before ${shown} after`)).toBe("before *** after");
});

test("a false escape is shown as it is", () => {
  const text = String.raw`100 %, %zz, %c3%28, \d+, &unknown;, &#99999999;, 1 + 1`;
  expect(mask(text)).toBe(text);
});

test("a test's key, shorter than any vendor's, is not searched for in every word", () => {
  const maskShort = createRedactor(request, ["secretKey"], { secretKey: "s" });
  expect(maskShort("this is ECONNREFUSED")).toBe("this is ECONNREFUSED");
});
