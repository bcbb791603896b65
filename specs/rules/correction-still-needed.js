import { isDeepStrictEqual } from "node:util";
import { fileBesideRoot } from "./parts/file-beside-root.js";
import { allOperationsOf } from "./parts/operations-of.js";
import { placeAt } from "./parts/place-at.js";
import { ruleValidator } from "./parts/schema-validator.js";

/**
 * A correction is about a place that the description has, and is needed as long as the description differs there from what
 * the page gives (`page.fact`). One that keeps a mistake on purpose (`keeps`) needs the opposite: that it is still kept.
 */
export function correctionStillNeeded() {
  return {
    Root(root, context) {
      const { report, location, resolve } = context;
      const file = fileBesideRoot("corrections.yaml", location);
      // Absent and malformed files are reported by corrections-valid, and so are entries about unknown operations.
      if (!file || !ruleValidator("corrections")(file.value)) return;
      const operations = allOperationsOf(root, context);
      const about = { root, resolve, catalogue: catalogueOf(root, resolve) };
      for (const [index, entry] of file.value.entries()) {
        const { operation: id, at } = entry;
        const meant = operations.filter(({ operation }) => id === "*" || operation.operationId === id);
        if (meant.length === 0) continue;
        const places = meant.map((one) => placeAt(at, one, about)).filter(({ exists }) => exists);
        const problem = findProblem(entry, places);
        if (!problem) continue;
        const who = id === "*" ? "the description" : id;
        report({
          message: `corrections.yaml: ${who} ${problem}.`,
          location: file.at(`/${index}/${places.length === 0 ? "at" : "page/fact"}`),
        });
      }
    },
  };
}

function catalogueOf(root, resolve) {
  const catalogue = root["x-error-catalogue"];
  const entries = catalogue?.$ref ? resolve(catalogue).node : catalogue;
  return Array.isArray(entries) ? entries.map(({ code }) => code) : [];
}

/** Finds the fault of an entry, given the places that it is about; undefined if there is none. */
function findProblem({ at, keeps = false, page: { fact } }, places) {
  // What the page has and the description does not is the one thing that need not be there.
  if (places.length === 0) return fact.present === true ? undefined : `has no ${at}`;
  if (typeof fact === "string") return undefined;
  const strange = Object.keys(fact).find((key) => places.some((place) => !(subjectOf(key) in place)));
  if (strange) return `has nothing at ${at} that ${strange} could be compared with`;
  const isSame = places.every((place) =>
    Object.entries(fact).every(([key, value]) => isSaid(key, value, place[subjectOf(key)])),
  );
  if (isSame === keeps) return undefined;
  return keeps
    ? `does not keep what the page gives at ${at}`
    : `says what the page gives at ${at}; the correction is not needed any more`;
}

/** Property of the result of `placeAt` that each key of a fact is compared with. All others are keywords of the schemas there. */
const SUBJECTS = {
  path: "path",
  servers: "servers",
  codes: "codes",
  present: "exists",
  required: "required",
  in: "in",
  name: "name",
  properties: "fields",
  example: "examples",
};

const subjectOf = (key) => SUBJECTS[key] ?? "schemas";

/** Tests whether the description says what one key of a fact says. */
function isSaid(key, value, subject) {
  switch (key) {
    case "servers":
      return isSameSet(subject, value);
    case "codes":
    case "properties":
      return value.every((one) => subject.includes(one));
    case "example":
      return subject.some((example) => isDeepStrictEqual(example, value));
    case "type":
    case "enum":
      return isSameSet(
        subject.flatMap((schema) => schema[key] ?? []),
        [value].flat(),
      );
    default:
      return subjectOf(key) === "schemas"
        ? subject.some((schema) => isDeepStrictEqual(schema[key], value))
        : subject === value;
  }
}

const isSameSet = (one, other) => isDeepStrictEqual(new Set(one), new Set(other));
