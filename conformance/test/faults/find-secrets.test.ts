import { expect, test } from "vitest";
import { collectSecrets, findSecrets } from "../../faults/find-secrets.ts";

test("secrets are those of the account, of requests and of answers, however deep, each once", () => {
  const request = { target: "/?ticket=ticket-of-a-call", headers: {}, body: "" };
  const body = JSON.stringify({ Result: { Token: "token-of-an-answer", Other: "seen" }, Token: "" });
  const exchanges = [
    { request, response: { body } },
    { request, response: { body: "<html>" } },
  ];
  const readSecrets = ({ target }: { target: string }) => [target.slice("/?ticket=".length)];
  const account = { secrets: ["key-of-the-account"], readSecrets, secretFields: ["Token"] };
  expect(collectSecrets(account, exchanges)).toEqual([
    "key-of-the-account",
    "ticket-of-a-call",
    "token-of-an-answer",
  ]);
});

test("a secret is found whole and cut off at either end, and not where it is not", () => {
  const secret = "0123456789abcdefghijklmnop";
  expect(findSecrets(`key ${secret}.`, [secret])).toEqual([secret]);
  expect(findSecrets('{"Token":"0123456789abcd', [secret])).toEqual([secret]);
  expect(findSecrets("…6789abcdefghijklmnop", [secret])).toEqual([secret]);
  expect(findSecrets("***", [secret])).toEqual([]);
});
