import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { RequestSchema } from "./request-shape.ts";

/** One rule that a request breaks, in the words of the clients: where, and which keyword. */
export interface BrokenRule {
  /** `UserId`, `RoomInfo.RoomId`, `UserIds[3]`; empty for the request itself. */
  readonly field: string;
  readonly rule: string;
}

/** Lists every rule that a request breaks. */
export type Judge = (request: unknown) => BrokenRule[];

/** Where a value stands in a request: names of fields, and numbers of items. */
export type Path = readonly (string | number)[];

/** Makes the judge of one operation's requests, with a validator that no client has. */
export function createJudge(schema: RequestSchema): Judge {
  const validate = new Ajv2020({ allErrors: true, strict: true, validateFormats: false }).compile(schema);
  return (request) => {
    validate(request);
    const errors = validate.errors ?? [];
    const ofWrongType = errors
      .filter(({ keyword }) => keyword === "type")
      .map(({ instancePath }) => instancePath);
    // A value of the wrong type is not among the allowed ones either, which says nothing new.
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
  return { field, rule: keyword === "const" ? "enum" : keyword };
}

/** Writes a place as the clients do. */
export function toField(path: Path): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return steps.join("").replace(/^\./, "");
}

const unescapePointer = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");
