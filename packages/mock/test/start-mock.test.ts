import { createServer } from "node:net";
import { expect, test, vi } from "vitest";
import { mockAlibabaAccount, mockTencentApp, startMock } from "../src/index.ts";
import { vendorNames } from "../src/vendors.ts";
import { send } from "./support/send.ts";

// The first start loads Prism, most of a second of a free machine.
vi.setConfig({ testTimeout: 30_000 });

const freePort = async (): Promise<number> => {
  await using mock = await startMock({ vendors: ["tencent-live"] });
  return Number(new URL(mock.vendors["tencent-live"].url).port);
};

test("starts every vendor, each with the account that it accepts", async () => {
  await using mock = await startMock();
  const { "alibaba-live": alibaba, "tencent-live": tencent } = mock.vendors;
  expect([alibaba.accounts, tencent.accounts]).toEqual([[mockAlibabaAccount], [mockTencentApp]]);
  const urls = Object.values(mock.vendors).map(({ url }) => url);
  expect(urls.every((url) => /^http:\/\/127\.0\.0\.1:\d+$/.test(url))).toBe(true);
  expect(new Set(urls).size).toBe(vendorNames.length);
});

test("starts only the vendors that are named", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"] });
  expect(Object.keys(mock.vendors)).toEqual(["tencent-live"]);
});

test("vendors that are not started are not in the type", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"] });
  // @ts-expect-error Property 'alibaba-live' does not exist.
  expect(mock.vendors["alibaba-live"]).toBeUndefined();
});

test("accepts only the accounts that it is given", async () => {
  const account = { accessKeyId: "mine", accessKeySecret: "mine" };
  await using mock = await startMock({ vendors: ["alibaba-live"], accounts: { "alibaba-live": [account] } });
  expect(mock.vendors["alibaba-live"].accounts).toEqual([account]);
});

test("two mocks in one process share nothing", async () => {
  await using first = await startMock();
  await using second = await startMock();
  const urls = [first, second].flatMap(({ vendors }) => Object.values(vendors).map(({ url }) => url));
  expect(new Set(urls).size).toBe(2 * vendorNames.length);
});

test("close frees the port and may be called twice", async () => {
  const mock = await startMock({ vendors: ["tencent-live"] });
  const { url } = mock.vendors["tencent-live"];
  await Promise.all([mock.close(), mock.close()]);
  await expect(send(url, {})).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("the vendors take consecutive ports in the order in which they are named", async () => {
  const port = await freePort();
  await using mock = await startMock({ vendors: ["tencent-live"], port });
  expect(mock.vendors["tencent-live"].url).toBe(`http://127.0.0.1:${port}`);
});

test("if one vendor cannot start, the others are closed", async () => {
  const port = await freePort();
  const specs = { "tencent-live": "/nowhere/openapi.yaml" };
  await expect(startMock({ port, specs })).rejects.toThrow(
    /^tencent-live: cannot read the spec \/nowhere\/openapi\.yaml: ENOENT: [^\n]*$/,
  );
  const server = createServer();
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", resolve),
  );
  await new Promise((resolve) => server.close(resolve));
});
