import { isDeepStrictEqual } from "node:util";
import type { SharedFields } from "./shared-fields.ts";

/** A manifest of a package that is published. */
export type PublishedManifest = Readonly<Record<string, unknown>>;

const LEAST_KEYWORDS = 3;

/**
 * Lists what is missing from a manifest: for npm's page of the package, for provenance, and for people who install it. `shared` is
 * undefined as long as the repository has no address.
 */
export function findManifestFaults(manifest: PublishedManifest, shared: SharedFields | undefined): string[] {
  const { keywords, publishConfig, files, scripts } = manifest;
  const { access, provenance } = Object(publishConfig);
  const { prepack, prepublishOnly } = Object(scripts);
  const isWords =
    Array.isArray(keywords) &&
    keywords.length >= LEAST_KEYWORDS &&
    new Set(keywords).size === keywords.length;
  return [
    ...SHARED.filter((name) => !isDeepStrictEqual(manifest[name], shared?.[name])).map(
      (name) =>
        `${name} does not follow from "repository" in the root's package.json. Fix it with: pnpm manifests`,
    ),
    ...(isWords ? [] : [`keywords must be at least ${LEAST_KEYWORDS} different words`]),
    ...(access === "public" ? [] : ['publishConfig must have access: "public"']),
    ...(provenance === true ? [] : ["publishConfig must have provenance: true"]),
    ...(Array.isArray(files) && files.includes("CHANGELOG.md") ? [] : ["files must list CHANGELOG.md"]),
    ...(prepack === PREPACK ? [] : [`prepack must build, with: ${PREPACK}`]),
    ...(String(prepublishOnly).endsWith(PREPUBLISH) ? [] : [`prepublishOnly must end in ${PREPUBLISH}`]),
  ];
}

export const SHARED = ["repository", "homepage", "bugs"] as const;

/** Builds the package and its dependencies, and takes no time where nothing has changed. */
const PREPACK = "turbo run build --output-logs=errors-only";

const PREPUBLISH = "scripts/manifests/cli.ts --release";
