import { expect, test } from "vitest";
import { findProxy, hasProxySupport } from "../../../src/runtime/node/proxy.ts";

const find = (env: Record<string, string>, origin = "https://live.example.com") =>
  findProxy("createClient", origin, env)?.variable;
const HTTPS_PROXY = "http://proxy:8080";

test("the variable of the scheme names the proxy, the one in lower case first", () => {
  expect(find({ HTTPS_PROXY, HTTP_PROXY: HTTPS_PROXY })).toBe("HTTPS_PROXY");
  expect(find({ HTTPS_PROXY, https_proxy: HTTPS_PROXY })).toBe("https_proxy");
  expect(find({ HTTPS_PROXY, HTTP_PROXY: HTTPS_PROXY }, "http://live.example.com")).toBe("HTTP_PROXY");
  expect(find({ HTTP_PROXY: HTTPS_PROXY })).toBeUndefined();
  expect(find({ HTTPS_PROXY: "" })).toBeUndefined();
});

test.each([
  "*",
  "live.example.com",
  "LIVE.example.com",
  "live.example.com:443",
  ".example.com",
  "*.example.com",
  "other, .example.com",
])("NO_PROXY=%s bypasses the proxy, even one that cannot be followed", (NO_PROXY) => {
  expect(find({ HTTPS_PROXY, NO_PROXY })).toBeUndefined();
  expect(find({ HTTPS_PROXY: "socks5://proxy", no_proxy: NO_PROXY })).toBeUndefined();
});

test.each(["example.com", "live.example.com:8443", "ple.com", "*.live.example.com", "10.0.0.1-10.0.0.9"])(
  "NO_PROXY=%s does not bypass the proxy",
  (NO_PROXY) => {
    expect(find({ HTTPS_PROXY, NO_PROXY })).toBe("HTTPS_PROXY");
  },
);

test("a range of addresses in NO_PROXY bypasses the proxy for those in it", () => {
  const NO_PROXY = "10.0.0.1-10.0.1.9";
  const HTTP_PROXY = HTTPS_PROXY;
  expect(find({ HTTP_PROXY, NO_PROXY }, "http://10.0.0.77")).toBeUndefined();
  expect(find({ HTTP_PROXY, NO_PROXY }, "http://10.0.1.10")).toBe("HTTP_PROXY");
});

test.each([
  "socks5://u:secret@proxy:1080",
  "proxy:8080",
  "HTTP://proxy",
  "http://proxy:99999",
  "http://u:%zz@proxy",
  "http://a\nb",
])("a variable that Node cannot follow is refused by its name", (value) => {
  expect(() => find({ HTTPS_PROXY: value })).toThrow(
    new TypeError(
      "createClient: the environment variable HTTPS_PROXY must be a URL that begins with http:// or https://; for another proxy give an agent",
    ),
  );
});

test("Node follows proxies since 22.21 and 24.5, and Bun by itself", () => {
  const nodes = ["20.20.2", "22.20.0", "22.21.0", "23.11.0", "24.4.1", "24.5.0", "26.1.0"];
  expect(nodes.map((node) => hasProxySupport({ node }))).toEqual([
    false,
    false,
    true,
    false,
    false,
    true,
    true,
  ]);
  expect(hasProxySupport({ node: "20.0.0", bun: "1.3.0" })).toBe(true);
});
