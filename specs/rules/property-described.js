const CONTAINER_KEYS = [
  "properties",
  "items",
  "prefixItems",
  "additionalProperties",
  "allOf",
  "oneOf",
  "anyOf",
];

/** A container's examples are those of the body that it stands in; repeating them part by part would say nothing new. */
const isContainer = (schema) =>
  ["object", "array"].includes(schema.type) || CONTAINER_KEYS.some((key) => key in schema);

/**
 * Every property has a description, and every property that holds a plain value has examples too.
 * They become the docstrings of the generated types. That the examples are valid is redocly's `no-invalid-schema-examples`.
 */
export function propertyDescribed() {
  return {
    SchemaProperties(properties, { report, location, resolve }) {
      for (const [name, property] of Object.entries(properties)) {
        const schema = property?.$ref ? resolve(property).node : property;
        // `true` and `false` are schemas too, of which nothing can be said. What leads nowhere is reported by redocly.
        if (typeof schema !== "object" || schema === null) continue;
        const place = location.child([name]).key();
        if (!schema.description?.trim()) report({ message: `${name} needs a description.`, location: place });
        if (!isContainer(schema) && !(schema.examples?.length > 0)) {
          report({ message: `${name} needs examples.`, location: place });
        }
      }
    },
    Parameter(parameter, { report, location }) {
      if (!("example" in parameter) && !("examples" in parameter)) {
        report({ message: `The parameter ${parameter.name} needs an example.`, location });
      }
    },
  };
}
