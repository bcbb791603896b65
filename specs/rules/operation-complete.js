const REQUIRED = ["summary", "description", "externalDocs", "x-docs"];
const REQUIRED_OF_CALLS = [...REQUIRED, "x-quota", "x-errors", "x-idempotent"];

/**
 * An operation has everything that a caller and the mock need: its pages, its quota, its codes, whether it may be repeated, an
 * example of every body, and a refusal. A webhook is a call by the vendor, so nobody repeats or refuses it here; its pages and
 * examples are needed all the same.
 */
export function operationComplete() {
  return {
    Paths: {
      Operation(operation, context) {
        // Without the page the quota is unknown, and an invented one would be worse than none.
        const required = operation["x-unverified"]
          ? REQUIRED_OF_CALLS.filter((key) => key !== "x-quota")
          : REQUIRED_OF_CALLS;
        reportMissingFacts(operation, required, context);
        const responses = reportBodies(operation, context);
        if (!responses.some((response) => isRefusal(response, context.resolve))) {
          context.report({
            message: `${operation.operationId} needs a refusal: a 4XX response, or one schema with x-refusal.`,
            location: context.location.child(["responses"]).key(),
          });
        }
      },
    },
    WebhooksMap: {
      Operation(operation, context) {
        reportMissingFacts(operation, REQUIRED, context);
        reportBodies(operation, context);
      },
    },
  };
}

function reportMissingFacts(operation, required, { report, location }) {
  for (const key of required.filter((name) => operation[name] === undefined)) {
    report({ message: `${operation.operationId} needs ${key}.`, location: location.child(["operationId"]) });
  }
  if (operation.externalDocs && operation["x-docs"]?.[0]?.url !== operation.externalDocs.url) {
    report({
      message: "externalDocs must name the first page of x-docs.",
      location: location.child(["externalDocs", "url"]),
    });
  }
}

/** Wants a named example of every body, and returns the responses. */
function reportBodies(operation, { report, location, resolve }) {
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
  return responses;
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
