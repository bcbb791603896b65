/** The part of a package.json that scripts look at. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
  readonly imports?: unknown;
  readonly bin?: unknown;
  /** Facts of the package that only the checks need. */
  readonly livespec?: LivespecFields;
}

/** The field `livespec` of a package.json, so that no check has to name a package. */
export interface LivespecFields {
  /** Most bytes that its clients may have in a bundle, where they are not the usual ones. */
  readonly bundleLimits?: BundleLimits;
  /** Packages that the programs of its README import besides. The catalogs of pnpm-workspace.yaml have their versions. */
  readonly exampleDependencies?: readonly string[];
}

/** Most bytes that each client of a vendor may have in a bundle, minified and gzipped. */
export interface BundleLimits {
  /** The client without request checks. */
  readonly lean: number;
  /** The client of the main entry, which checks requests. */
  readonly whole: number;
}

/** Parses a package.json. Throws a TypeError that names the field of `livespec` that cannot be used. */
export function parseManifest(text: string, { path }: { readonly path: string }): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  const fields = manifest.livespec ?? {};
  for (const [name, value] of Object.entries(fields)) {
    const rule = RULES[name];
    if (rule === undefined) {
      throw new TypeError(`${path}: livespec.${name} is unknown; known are ${Object.keys(RULES).join(", ")}`);
    }
    if (!rule.allows(value)) throw new TypeError(`${path}: livespec.${name} must be ${rule.meaning}`);
  }
  return manifest;
}

const RULES: Readonly<Record<string, { meaning: string; allows: (value: unknown) => boolean }>> = {
  bundleLimits: {
    meaning: "an object with the numbers lean and whole",
    allows: (value) => {
      const { lean, whole, ...others } = Object(value) as Record<string, unknown>;
      return Number.isInteger(lean) && Number.isInteger(whole) && Object.keys(others).length === 0;
    },
  },
  exampleDependencies: {
    meaning: "an array of package names",
    allows: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  },
};
