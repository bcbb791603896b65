const REQUIRED = ["summary", "description", "externalDocs", "x-docs", "x-quota", "x-errors", "x-idempotent"];

/**
 * An operation tells all that a caller, the mock and the drift watch need: its pages, its quota, its codes, whether it may
 * be repeated, an example of every body, and how it is refused.
 */
export function operationComplete() {
  return {
    Operation(operation, { report, location, resolve }) {
      for (const key of REQUIRED.filter((name) => operation[name] === undefined)) {
        report({
          message: `${operation.operationId} needs ${key}.`,
          location: location.child(["operationId"]),
        });
      }
      if (operation.externalDocs && operation["x-docs"]?.[0]?.url !== operation.externalDocs.url) {
        report({
          message: "externalDocs must name the first page of x-docs.",
          location: location.child(["externalDocs", "url"]),
        });
      }

      const follow = (node, place) => (node?.$ref ? resolve(node) : { node, location: place });
      const request = follow(operation.requestBody, location.child(["requestBody"]));
      reportMissingExamples(request, "The request", report);
      const responses = Object.entries(operation.responses ?? {}).map(([status, response]) => ({
        status,
        ...follow(response, location.child(["responses", status])),
      }));
      for (const response of responses) {
        reportMissingExamples(response, `The response ${response.status}`, report);
      }
      if (!responses.some((response) => isRefusal(response, resolve))) {
        report({
          message: `${operation.operationId} does not say how it is refused: a 4XX response, or one schema with x-refusal.`,
          location: location.child(["responses"]).key(),
        });
      }
    },
  };
}

function reportMissingExamples({ node, location }, what, report) {
  for (const [type, body] of Object.entries(node?.content ?? {})) {
    if (Object.keys(body.examples ?? {}).length > 0) continue;
    report({ message: `${what} needs a named example.`, location: location.child(["content", type]).key() });
  }
}

/** Tencent answers 200 to everything, so a status cannot be the only sign of a refusal. */
function isRefusal({ status, node, location }, resolve) {
  if (status.startsWith("4")) return true;
  return Object.values(node?.content ?? {}).some(({ schema }) =>
    [schema, ...(schema?.oneOf ?? [])].some((part) => {
      const target = part?.$ref ? resolve(part, location.source.absoluteRef).node : part;
      return target?.["x-refusal"] === true;
    }),
  );
}
