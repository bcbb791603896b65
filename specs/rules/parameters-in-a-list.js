/**
 * Parameters are a list in place, whose items may be references. OpenAPI has no reference to the list as a whole: some tools
 * follow one all the same, and others stop ("parameters is not iterable").
 */
export function parametersInAList() {
  return {
    Operation(operation, { report, location }) {
      if (operation.parameters === undefined || Array.isArray(operation.parameters)) return;
      report({
        message: "parameters must be a list; its items may be references.",
        location: location.child(["parameters"]),
      });
    },
  };
}
