import { isDeepStrictEqual } from "node:util";
import type { SharedFields } from "./shared-fields.ts";

/** A manifest of a package that is published. */
export type PublishedManifest = Readonly<Record<string, unknown>>;

const LEAST_KEYWORDS = 3;

/**
 * Lists what a manifest lacks of what npm's page of a package, its provenance and whoever installs it need. `shared` is undefined
 * as long as the repository has no address.
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
      (name) => `${name} is not what follows from the root's "repository". Mend it with: pnpm manifests`,
    ),
    ...(isWords ? [] : [`keywords have to be at least ${LEAST_KEYWORDS} different words`]),
    ...(access === "public" ? [] : ['publishConfig has to say access: "public"']),
    ...(provenance === true ? [] : ["publishConfig has to say provenance: true"]),
    ...(Array.isArray(files) && files.includes("CHANGELOG.md") ? [] : ["files have to list CHANGELOG.md"]),
    ...(prepack === PREPACK ? [] : [`prepack has to build, with: ${PREPACK}`]),
    ...(String(prepublishOnly).endsWith(PREPUBLISH) ? [] : [`prepublishOnly has to end in ${PREPUBLISH}`]),
  ];
}

export const SHARED = ["repository", "homepage", "bugs"] as const;

/** Builds what a package is made of as well, and takes no time where nothing has changed. */
const PREPACK = "turbo run build --output-logs=errors-only";

const PREPUBLISH = "scripts/manifests/cli.ts --release";
