/**
 * A contested fact names the sources that differ. Two positions read on one page are no contest between sources:
 * that is a contradiction of the page, and belongs into corrections.yaml.
 */
export function contestedHasBothSources() {
  return {
    any: {
      enter(node, { report, location }) {
        const positions = node?.["x-contested"]?.positions;
        if (!Array.isArray(positions)) return;
        const place = location.child(["x-contested", "positions"]);
        if (positions.length < 2) {
          report({ message: "A contested fact needs at least two positions.", location: place });
        }
        const sources = positions.flatMap((position) => position?.source ?? []);
        const repeated = sources.find((source, index) => sources.indexOf(source) !== index);
        if (repeated) {
          report({ message: `Two positions have the same source, ${repeated}.`, location: place });
        }
      },
    },
  };
}
