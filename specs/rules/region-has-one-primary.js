/**
 * Every host says which regions it serves, and each region has one primary host at most:
 * a client with a region as its option must know where to call.
 */
export function regionHasOnePrimary() {
  const primaries = new Map();

  return {
    Server(server, { report, location }) {
      const facts = server["x-server"];
      if (!facts) {
        report({ message: `${server.url} needs x-server with its regions and role.`, location });
        return;
      }
      if (facts.role !== "primary") return;
      for (const [index, region] of (facts.regions ?? []).entries()) {
        const first = primaries.get(region);
        if (first) {
          report({
            message: `The region ${region} has two primary hosts; the first is ${first}.`,
            location: location.child(["x-server", "regions", index]),
          });
        } else {
          primaries.set(region, server.url);
        }
      }
    },
  };
}
