/**
 * What we send is closed: a misspelt field is refused before it is signed. What a vendor answers stays open:
 * a new field must not break anyone.
 */
export function requestsClosedResponsesOpen() {
  return {
    RequestBody: {
      MediaType: {
        Schema(schema, { report, location }) {
          for (const { part, path } of objectsIn(schema)) {
            if (part.additionalProperties !== undefined) continue;
            report({
              message: "An object in a request needs additionalProperties: false.",
              location: location.child(path),
            });
          }
        },
      },
    },
    Response: {
      MediaType: {
        Schema(schema, { report, location }) {
          for (const { part, path } of objectsIn(schema)) {
            if (part.additionalProperties !== false) continue;
            report({
              message: "An object in a response must not have additionalProperties: false.",
              location: location.child([...path, "additionalProperties"]).key(),
            });
          }
        },
      },
    },
  };
}

/** All object schemas in the same file, depth first. A shared file is met by itself where it is a body's whole schema. */
function objectsIn(schema, path = []) {
  if (schema === null || typeof schema !== "object") return [];
  const below = Object.entries(schema)
    .filter(([key]) => !["examples", "example", "const", "enum", "default"].includes(key))
    .flatMap(([key, child]) => objectsIn(child, [...path, key]));
  return schema.type === "object" ? [{ part: schema, path }, ...below] : below;
}
