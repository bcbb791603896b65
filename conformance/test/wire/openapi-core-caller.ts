import { createRequire } from "node:module";
import type { WireParameters } from "./read-wire-parameters.ts";

type Fields = Readonly<Record<string, unknown>>;

// The vendor's package is CommonJS and its default export sits one level down.
const { default: Client, OpenApiUtil } = createRequire(import.meta.url)("@alicloud/openapi-core") as {
  default: new (
    config: object,
  ) => {
    callApi(parameters: object, request: object, runtime: object): Promise<unknown>;
  };
  OpenApiUtil: {
    query(fields: Fields): Record<string, string>;
    arrayToStringWithSpecifiedStyle(value: unknown, name: string, style: string): string;
  };
};

/**
 * Makes a function that calls an operation by the vendor's own package, in the way of the SDK that the vendor generates on
 * top of it: lists and maps are written beforehand, and what is absent stays away.
 */
export function createOpenApiCoreCaller(options: {
  readonly host: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Parameters of each action. */
  readonly actions: Readonly<Record<string, WireParameters>>;
}): (action: string, request: Fields) => Promise<void> {
  const { host, actions, ...credentials } = options;
  const client = new Client({ ...credentials, endpoint: host, protocol: "http" });

  return async (action, request) => {
    const { method, query, form } = actions[action] ?? {};
    const parameters = {
      action,
      method,
      version: "2016-11-01",
      protocol: "HTTPS",
      pathname: "/",
      authType: "AK",
      style: "RPC",
      reqBodyType: "formData",
      bodyType: "json",
    };
    const parts = {
      ...(query && { query: OpenApiUtil.query(pick(request, query)) }),
      ...(form && { body: pick(request, form) }),
    };
    await client.callApi(parameters, parts, {});
  };
}

function pick(request: Fields, names: string): Fields {
  const present = names
    .split(" ")
    .map((name) => name.split(":"))
    .filter(([name = ""]) => request[name] !== undefined);
  return Object.fromEntries(
    present.map(([name = "", style]) => [
      name,
      style ? OpenApiUtil.arrayToStringWithSpecifiedStyle(request[name], name, style) : request[name],
    ]),
  );
}
