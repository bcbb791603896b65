import { expect, test } from "vitest";
import { matchesHost, toAllowedHost, toAllowedOrigin } from "../../src/access/allowed.ts";
import { startMock } from "../../src/index.ts";

test.for([
  ["https://app.example", "https://app.example"],
  ["HTTPS://App.Example:443", "https://app.example"],
  ["http://192.168.1.20:3000", "http://192.168.1.20:3000"],
  ["capacitor://localhost", "capacitor://localhost"],
  ["chrome-extension://AbC", "chrome-extension://abc"],
] as const)("takes the origin %s", ([text, origin]) => {
  expect(toAllowedOrigin(text)).toBe(origin);
});

test.for([
  ["https://app.example/", "https://app.example"],
  ["https://app.example/page?x#y", "https://app.example"],
  ["app.example", "https://app.example or http://192.168.1.20:3000"],
  ["null", "https://app.example or http://192.168.1.20:3000"],
  ["*", "https://app.example or http://192.168.1.20:3000"],
  ["https://*.example", "https://app.example or http://192.168.1.20:3000"],
  ["https://me@app.example", "https://app.example or http://192.168.1.20:3000"],
] as const)("refuses the origin %s and shows the form", async ([text, hint]) => {
  await expect(startMock({ allowedOrigins: [text] })).rejects.toThrow(
    new TypeError(`allowedOrigins: "${text}" is not an origin; write it like ${hint}`),
  );
});

test.for([
  ["mock", "mock"],
  ["Mock.Example.", "mock.example"],
  [".example.test", ".example.test"],
  ["10.0.0.5", "10.0.0.5"],
  ["[fe80::1]", "[fe80::1]"],
] as const)("takes the host %s", ([text, host]) => {
  expect(toAllowedHost(text)).toBe(host);
});

test.for(["mock:4010", "http://mock", "*", ".", "*.example.test", "mock/"])(
  "refuses the host %s",
  async (text) => {
    await expect(startMock({ allowedHosts: [text] })).rejects.toThrow(
      new TypeError(
        `allowedHosts: "${text}" is not a host; write mock or .example.test, without scheme and port`,
      ),
    );
  },
);

test("a host that begins with a dot covers a domain and its subdomains", () => {
  const hosts = ["example.test", "a.example.test", "a.b.example.test", "notexample.test"];
  expect(hosts.filter((host) => matchesHost(host, ".example.test"))).toEqual(hosts.slice(0, 3));
  expect(hosts.filter((host) => matchesHost(host, "example.test"))).toEqual(hosts.slice(0, 1));
});
