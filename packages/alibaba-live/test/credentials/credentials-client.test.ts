import { expect, test } from "vitest";
import { credentialsFrom } from "../../src/index.ts";

test("a value that is not a client of the vendor's package is refused at once", () => {
  const rule = 'credentialsFrom: option "client" must have a function getCredential';
  expect(() => credentialsFrom({} as never)).toThrow(new TypeError(rule));
  expect(() => credentialsFrom(undefined as never)).toThrow(new TypeError(rule));
});

test("an access key is passed on, and an empty security token counts as absent", async () => {
  const getCredential = async () => ({ accessKeyId: "id", accessKeySecret: "secret", securityToken: "" });
  expect(await credentialsFrom({ getCredential })()).toEqual({
    accessKeyId: "id",
    accessKeySecret: "secret",
  });
});

test("the client is asked every time, because it alone knows when its keys expire", async () => {
  let asked = 0;
  const getCredential = async () => {
    asked += 1;
    return { accessKeyId: `id-${asked}`, accessKeySecret: "secret", securityToken: "token" };
  };
  const credentials = credentialsFrom({ getCredential });
  const ids = [(await credentials()).accessKeyId, (await credentials()).accessKeyId];
  expect(ids).toEqual(["id-1", "id-2"]);
});

test("a bearer token, which is not an access key, is an error", async () => {
  const getCredential = async () => ({ accessKeyId: undefined, bearerToken: "token" });
  await expect(credentialsFrom({ getCredential })()).rejects.toEqual(
    new Error("the credentials client has no access key"),
  );
});
