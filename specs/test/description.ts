/** As much of a bundled description as the tests read. */
export interface Description {
  readonly "x-error-catalogue": readonly { code: string | number; status?: number | number[] }[];
  readonly "x-error-families"?: string;
  readonly paths: Readonly<Record<string, unknown>>;
  readonly webhooks?: Readonly<Record<string, unknown>>;
  readonly components: Readonly<Record<string, unknown>>;
}

/** One named example of a request (status 0) or a response, and where the schema of its body is. */
export interface Body {
  readonly status: number;
  readonly pointer: string;
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** JSON pointers of all schemas that stand on their own: shared ones, and those of bodies and parameters. */
export function schemaPointersOf(description: Description): string[] {
  return [...walk(description, "")].filter((pointer) =>
    /(^\/components\/schemas\/[^/]+|\/(content\/[^/]+|parameters\/[^/]+)\/schema)$/.test(pointer),
  );
}

function* walk(node: object, pointer: string): Generator<string> {
  for (const [key, child] of Object.entries(node)) {
    if (!isNode(child) || key === "examples") continue;
    const place = `${pointer}/${escaped(key)}`;
    yield place;
    yield* walk(child, place);
  }
}

/** All named examples of all bodies of all operations, or of all webhooks. */
export function bodiesOf(description: Description, section: "paths" | "webhooks" = "paths"): Body[] {
  return Object.entries(description[section] ?? {}).flatMap(([path, pathItem]) =>
    Object.entries(pathItem as Node).flatMap(([method, operation]) => {
      const place = `/${section}/${escaped(path)}/${method}`;
      const { requestBody, responses } = operation as { requestBody?: Node; responses: Node };
      return [
        ...(requestBody ? examplesOf(description, 0, requestBody, `${place}/requestBody`) : []),
        ...Object.entries(responses).flatMap(([status, response]) =>
          examplesOf(description, Number(status), response as Node, `${place}/responses/${status}`),
        ),
      ];
    }),
  );
}

function examplesOf(description: Description, status: number, body: Node, place: string): Body[] {
  const { node, pointer } = follow(description, body, place);
  return Object.entries((node["content"] ?? {}) as Node).flatMap(([type, mediaType]) => {
    const { examples = {} } = mediaType as { examples?: Node };
    return Object.entries(examples).map(([name, example]) => ({
      status,
      pointer: `${pointer}/content/${escaped(type)}/schema`,
      name,
      value: follow(description, example as Node, "").node["value"] as Node,
    }));
  });
}

function follow(description: Description, node: Node, pointer: string): { node: Node; pointer: string } {
  if (typeof node["$ref"] !== "string") return { node, pointer };
  const target = node["$ref"].slice(1);
  const keys = target.slice(1).split("/");
  const found = keys.reduce<unknown>((at, key) => (isNode(at) ? at[key] : undefined), description);
  if (!isNode(found)) throw new TypeError(`nothing at ${target}`);
  return { node: found, pointer: target };
}
