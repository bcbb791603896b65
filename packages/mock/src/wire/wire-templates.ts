import type { ReceivedRequest } from "./received-request.ts";

/**
 * `x-wire` of a spec: templates that turn an operation's path into a request. They hold `{action}`, the path without its leading
 * slash, and `{version}`, the spec's `info.version`. Without `target` the path is sent as it is.
 */
export interface WireTemplates {
  readonly target?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Path and version of an operation, in the spec's terms; undefined where a request does not name them. */
export interface OperationName {
  readonly path?: string;
  readonly version?: string;
}

/**
 * Reads path and version of the operation from a request: `x-wire` in reverse.
 * @example matchTemplates({ target: "/", headers: { "x-acs-action": "{action}" } }, request).path // "/GetMessageToken"
 */
export function matchTemplates(templates: WireTemplates, request: ReceivedRequest): OperationName {
  const found = [
    match(templates.target ?? "/{action}", request.path),
    ...Object.entries(templates.headers ?? {}).map(([name, template]) =>
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
}

/** Writes an operation's path as the path and headers of a request. */
export function fillTemplates(
  { target = "/{action}", headers = {} }: WireTemplates,
  { path, version }: Required<OperationName>,
): { path: string; headers: Record<string, string> } {
  const fill = (template: string): string =>
    template.replaceAll("{action}", () => path.slice(1)).replaceAll("{version}", () => version);
  return {
    path: fill(target),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, template]) => [name.toLowerCase(), fill(template)]),
    ),
  };
}

const match = (template: string, value: string | undefined): Record<string, string> | undefined => {
  const pattern = template
    .split(/(\{action\}|\{version\})/)
    .map((part) =>
      part === "{action}" || part === "{version}"
        ? `(?<${part.slice(1, -1)}>.+)`
        : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
  const found = value === undefined ? null : new RegExp(`^${pattern}$`).exec(value);
  return found === null ? undefined : { ...found.groups };
};
