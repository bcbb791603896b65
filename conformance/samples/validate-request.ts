import type { Violation } from "@livespec/core";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { RequestSchema } from "./request-shape.ts";

/** A rule that a request breaks, named as the clients name it. */
export type BrokenRule = Pick<Violation, "field" | "rule">;

/** Lists every rule that a request breaks. */
export type RequestValidator = (request: unknown) => BrokenRule[];

/** Path to a value in a request: names of fields, indexes of items. */
export type Path = readonly (string | number)[];

/** Makes the validator of one operation's requests, on Ajv: none of its code is in a client. */
export function createRequestValidator(schema: RequestSchema): RequestValidator {
  const validate = new Ajv2020({ allErrors: true, strict: true, validateFormats: false }).compile(schema);
  return (request) => {
    validate(request);
    const errors = validate.errors ?? [];
    const ofWrongType = errors
      .filter(({ keyword }) => keyword === "type")
      .map(({ instancePath }) => instancePath);
    // A value of the wrong type breaks `enum` as well, which says nothing new.
    return errors
      .filter(({ keyword, instancePath }) => keyword === "type" || !ofWrongType.includes(instancePath))
      .map((error) => toBrokenRule(error, request));
  };
}

function toBrokenRule({ instancePath, keyword, params }: ErrorObject, request: unknown): BrokenRule {
  const steps = instancePath.split("/").slice(1).map(unescapePointer);
  const path: (string | number)[] = [];
  let holder = request;
  for (const step of steps) {
    path.push(Array.isArray(holder) ? Number(step) : step);
    holder = (holder as Record<string, unknown>)[step];
  }
  const further: string | undefined = params["missingProperty"] ?? params["additionalProperty"];
  const field = toField(further === undefined ? path : [...path, further]);
  return { field, rule: (keyword === "const" ? "enum" : keyword) as BrokenRule["rule"] };
}

/** Writes a path as the clients do: `UserId`, `RoomInfo.RoomId`, `UserIds[3]`. */
export function toField(path: Path): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return steps.join("").replace(/^\./, "");
}

const unescapePointer = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");
