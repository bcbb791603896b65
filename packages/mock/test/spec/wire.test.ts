import { expect, test } from "vitest";
import type { WireRequest } from "../../src/server/wire-request.ts";
import { applyWire, invertWire, type Wire } from "../../src/spec/wire.ts";

const request = (path: string, headers: Record<string, string> = {}): WireRequest => ({
  method: "POST",
  target: path,
  path,
  query: "",
  headers,
  body: new Uint8Array(),
  reused: false,
});

const rpc: Wire = { target: "/", headers: { "X-Acs-Action": "{action}", "x-acs-version": "{version}" } };

test.for<[fact: string, wire: Wire, request: WireRequest, named: object]>([
  [
    "headers name operation and version",
    rpc,
    request("/", { "x-acs-action": "GetMessageToken", "x-acs-version": "2016-11-01" }),
    { path: "/GetMessageToken", version: "2016-11-01" },
  ],
  ["what a header does not say is not known", rpc, request("/", { "x-acs-version": "1" }), { version: "1" }],
  ["at another target nothing is named", rpc, request("/x", { "x-acs-action": "GetMessageToken" }), {}],
  [
    "without a target a path is its own name",
    {},
    request("/v4/live_config/x"),
    { path: "/v4/live_config/x" },
  ],
  [
    "a target may hold both",
    { target: "/{version}/{action}.do" },
    request("/v2/Get.do"),
    { path: "/Get", version: "v2" },
  ],
  ["the rest of a template is literal", { target: "/a.b/{action}" }, request("/aXb/Get"), {}],
])("%s", ([, wire, wireRequest, named]) => {
  expect(invertWire(wire, wireRequest)).toEqual(named);
});

test("an operation travels as the wire has it, and is named by what travelled", () => {
  const named = { path: "/Get$&Token", version: "2016-11-01" };
  const { path, headers } = applyWire(rpc, named);
  expect([path, headers]).toEqual(["/", { "x-acs-action": "Get$&Token", "x-acs-version": "2016-11-01" }]);
  expect(invertWire(rpc, request(path, headers))).toEqual(named);
});

test("without a target an operation's path travels as it is", () => {
  expect(applyWire({}, { path: "/v4/a", version: "1" })).toEqual({ path: "/v4/a", headers: {} });
});
