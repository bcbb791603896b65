/**
 * Requests are closed: a misspelt field is refused before it is signed. Answers stay open:
 * a new field must not break anyone. A webhook is the vendor's request, and its reply is ours.
 */
export function requestsClosedResponsesOpen() {
  return {
    Paths: {
      RequestBody: { MediaType: { Schema: wantClosed("a request") } },
      Response: { MediaType: { Schema: wantOpen("a response") } },
    },
    WebhooksMap: {
      RequestBody: { MediaType: { Schema: wantOpen("a webhook") } },
      Response: { MediaType: { Schema: wantClosed("a reply") } },
    },
  };
}

const wantClosed =
  (what) =>
  (schema, { report, location }) => {
    for (const { part, path } of objectsIn(schema)) {
      if (part.additionalProperties !== undefined) continue;
      report({
        message: `An object in ${what} needs additionalProperties: false.`,
        location: location.child(path),
      });
    }
  };

const wantOpen =
  (what) =>
  (schema, { report, location }) => {
    for (const { part, path } of objectsIn(schema)) {
      if (part.additionalProperties !== false) continue;
      report({
        message: `An object in ${what} must not have additionalProperties: false.`,
        location: location.child([...path, "additionalProperties"]).key(),
      });
    }
  };

/** All object schemas in the same file, depth first. A shared file is met by itself where it is a body's whole schema. */
function objectsIn(schema, path = []) {
  if (schema === null || typeof schema !== "object") return [];
  const below = Object.entries(schema)
    .filter(([key]) => !["examples", "example", "const", "enum", "default"].includes(key))
    .flatMap(([key, child]) => objectsIn(child, [...path, key]));
  return schema.type === "object" ? [{ part: schema, path }, ...below] : below;
}
