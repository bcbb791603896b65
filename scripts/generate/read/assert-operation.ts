import {
  listParameters,
  type PlacedOperation,
  readRequestBody,
  resolveRef,
  type SpecContent,
  type SpecDocument,
  type SpecParameter,
} from "./spec-document.ts";

const METHODS = ["get", "post"];
const BODIES = ["application/json", "application/x-www-form-urlencoded"];

/** Keys of an operation that the generator reads, and those that only describe it. */
const OPERATION = [
  ...["operationId", "tags", "summary", "description", "externalDocs", "deprecated"],
  ...["parameters", "requestBody", "responses"],
];
const PARAMETER = [
  ...["name", "in", "required", "style", "explode", "schema"],
  ...["description", "deprecated", "example", "examples"],
];

/**
 * Makes sure that the client can send an operation's request and read its answer as the spec has them. Throws naming the operation
 * and the field for a form that nothing is generated from, because the client would go against the spec without a word.
 */
export function assertOperation(document: SpecDocument, placed: PlacedOperation): void {
  const { method, path, operation } = placed;
  if (!METHODS.includes(method)) {
    throw new Error(`${path}: the client sends GET and POST, not "${method}"`);
  }
  const unknown = findUnknown(operation, OPERATION);
  const fault =
    (unknown && `: the client does not support "${unknown}" on an operation`) ??
    listParameters(document, placed).map(findParameterFault).find(Boolean) ??
    findBodyFault(document, placed) ??
    findResponseFault(document, placed);
  if (fault !== undefined) throw new Error(`${operation.operationId}${fault}`);
}

const findUnknown = (value: object, known: readonly string[]) =>
  Object.keys(value).find((key) => !known.includes(key) && !key.startsWith("x-"));

function findParameterFault(parameter: SpecParameter): string | undefined {
  const { name, in: place, schema } = parameter;
  if (place !== "query") {
    return `.${name}: the client sends what a caller gives in the query or the body, and not as a ${place} parameter`;
  }
  if (name in Object.prototype)
    return `.${name}: the client cannot tell a parameter "${name}" from a property of every object`;
  const unknown = findUnknown(parameter, PARAMETER);
  if (unknown !== undefined) return `.${name}: the client does not support "${unknown}" on a parameter`;
  return schema === undefined ? `.${name}: a parameter needs a schema` : undefined;
}

function findBodyFault(document: SpecDocument, placed: PlacedOperation): string | undefined {
  const { method, operation } = placed;
  if (operation.requestBody === undefined) return undefined;
  if (method === "get") return ": a GET has no request body";
  const types = listTypes(resolveRef(document, operation.requestBody));
  if (types.length !== 1 || !BODIES.includes(String(types))) {
    return `: the client writes a body as ${BODIES.join(" or ")}, and not as ${types.join(" and ") || "nothing"}`;
  }
  const { schema } = readRequestBody(document, placed) ?? {};
  if (schema === undefined) return ": a request body needs a schema";
  const { properties = {} } = resolveRef(document, schema);
  const twice = listParameters(document, placed).find(({ name }) => Object.hasOwn(properties, name));
  return twice && `.${twice.name}: a field is in the query or in the body, and not in both`;
}

function findResponseFault(document: SpecDocument, { operation }: PlacedOperation): string | undefined {
  const { "200": success, ...others } = operation.responses;
  const other = Object.keys(others).find((status) => /^[123]/.test(status));
  if (other !== undefined) {
    return `: a call succeeds with the status 200, and the client has no type for an answer with ${other}`;
  }
  if (success === undefined) return ": the types need a response with the status 200";
  const types = listTypes(resolveRef(document, success));
  if (String(types) === "application/json") return undefined;
  return `: the client reads an answer as application/json, and not as ${types.join(" and ") || "nothing"}`;
}

const listTypes = ({ content = {} }: SpecContent) => Object.keys(content);
