import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleVendors } from "@livespec/specs/bundle.ts";

/** Wire form of the parameters of one operation: names in alphabetical order, with the style of those that are no plain values. */
export interface WireParameters {
  readonly method: string;
  readonly query?: string;
  readonly form?: string;
}

interface Reference {
  readonly $ref?: string;
}

interface Parameter extends Reference {
  readonly name: string;
  readonly explode?: boolean;
}

interface Writing {
  readonly explode?: boolean;
  readonly contentType?: string;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly schema: { readonly properties?: object }; readonly encoding?: object }>
    >;
  };
}

/** Reads how the parameters of every action travel out of the description. `simple` is joined by commas, `json` is JSON. */
export async function readWireParameters(): Promise<Readonly<Record<string, WireParameters>>> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-wire-"));
  try {
    const [file = ""] = await bundleVendors({ to: folder, names: ["alibaba-live"] });
    const { paths, components } = JSON.parse(await readFile(file, "utf8")) as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
      readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
    };
    const resolve = (parameter: Parameter): Parameter => {
      const name = parameter.$ref?.split("/").at(-1);
      return name === undefined ? parameter : (components.parameters[name] as Parameter);
    };
    return Object.fromEntries(
      Object.entries(paths).flatMap(([path, item]) =>
        Object.entries(item).map(([method, operation]) => [
          path.slice(1),
          { method: method.toUpperCase(), ...toNames(operation, resolve) },
        ]),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toNames({ parameters = [], requestBody }: Operation, resolve: (parameter: Parameter) => Parameter) {
  const query = parameters.map(resolve).map((parameter) => toName(parameter.name, parameter));
  const [{ schema, encoding = {} } = { schema: {} }] = Object.values(requestBody?.content ?? {});
  const form = Object.keys(schema.properties ?? {}).map((name) =>
    toName(name, (encoding as Readonly<Record<string, Writing>>)[name] ?? {}),
  );
  return {
    ...(query.length > 0 && { query: query.sort().join(" ") }),
    ...(form.length > 0 && { form: form.sort().join(" ") }),
  };
}

function toName(name: string, { explode, contentType }: Writing): string {
  if (contentType === "application/json") return `${name}:json`;
  return explode === false ? `${name}:simple` : name;
}
