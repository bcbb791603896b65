import { expect, test } from "vitest";
import type { ReceivedRequest } from "../../src/wire/received-request.ts";
import { fillTemplates, matchTemplates, type WireTemplates } from "../../src/wire/wire-templates.ts";

const request = (path: string, headers: Record<string, string> = {}): ReceivedRequest => ({
  method: "POST",
  target: path,
  path,
  query: "",
  headers,
  body: new Uint8Array(),
  reused: false,
});

const rpc: WireTemplates = {
  target: "/",
  headers: { "X-Acs-Action": "{action}", "x-acs-version": "{version}" },
};

test.for<[fact: string, wire: WireTemplates, request: ReceivedRequest, named: object]>([
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
  expect(matchTemplates(wire, wireRequest)).toEqual(named);
});

test("matching reverses filling", () => {
  const named = { path: "/Get$&Token", version: "2016-11-01" };
  const { path, headers } = fillTemplates(rpc, named);
  expect([path, headers]).toEqual(["/", { "x-acs-action": "Get$&Token", "x-acs-version": "2016-11-01" }]);
  expect(matchTemplates(rpc, request(path, headers))).toEqual(named);
});

test("without a target the path is sent as it is", () => {
  expect(fillTemplates({}, { path: "/v4/a", version: "1" })).toEqual({ path: "/v4/a", headers: {} });
});
