import type { WireRequest } from "../server/wire-request.ts";

/**
 * `x-wire` of a spec: how an operation's path becomes a request. Templates hold `{action}`, the path without its leading
 * slash, and `{version}`, the spec's `info.version`. Without `target` a path travels as it is.
 */
export interface Wire {
  readonly target?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request says it is, in the spec's terms; undefined where it does not say. */
export interface Named {
  readonly path?: string;
  readonly version?: string;
}

/**
 * Reads `x-wire` backwards, from a request to the path of the operation that it names.
 * @example invertWire({ target: "/", headers: { "x-acs-action": "{action}" } }, request).path // "/GetMessageToken"
 */
export const invertWire = (wire: Wire, request: WireRequest): Named => {
  const found = [
    match(wire.target ?? "/{action}", request.path),
    ...Object.entries(wire.headers ?? {}).map(([name, template]) =>
      match(template, request.headers[name.toLowerCase()]),
    ),
  ];
  const [target] = found;
  if (target === undefined) return {};
  const { action, version } = Object.assign({}, ...found) as Record<string, string | undefined>;
  return {
    ...(action !== undefined && { path: `/${action}` }),
    ...(version !== undefined && { version }),
  };
};

/** An operation's path as it travels: the path of the request, and the headers that name the operation. */
export const applyWire = (
  { target = "/{action}", headers = {} }: Wire,
  { path, version }: Required<Named>,
): { path: string; headers: Record<string, string> } => {
  const fill = (template: string): string =>
    template.replaceAll("{action}", () => path.slice(1)).replaceAll("{version}", () => version);
  return {
    path: fill(target),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [name.toLowerCase(), fill(text)]),
    ),
  };
};

const match = (template: string, text: string | undefined): Record<string, string> | undefined => {
  const pattern = template
    .split(/(\{action\}|\{version\})/)
    .map((part) =>
      part === "{action}" || part === "{version}"
        ? `(?<${part.slice(1, -1)}>.+)`
        : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
  const found = text === undefined ? null : new RegExp(`^${pattern}$`).exec(text);
  return found === null ? undefined : { ...found.groups };
};
