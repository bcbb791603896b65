/**
 * Shared schemas are files in `schemas/`, never `$defs` inside a schema.
 *
 * openapi-typescript turns `$defs` into a required property of the type
 * (https://github.com/openapi-ts/openapi-typescript/issues/2664). This rule may go when that is fixed.
 */
export function noDefsInComponents() {
  return {
    Schema(schema, { report, location }) {
      if (!("$defs" in schema)) return;
      report({
        message: "A schema has no $defs; move what it shares to a file in schemas/.",
        location: location.child(["$defs"]).key(),
      });
    },
  };
}
