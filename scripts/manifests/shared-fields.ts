/** Fields of a manifest that say where its package comes from. */
export interface SharedFields {
  readonly repository: { readonly type: "git"; readonly url: string; readonly directory: string };
  readonly homepage: string;
  readonly bugs: string;
}

/**
 * Reads the address of the repository from the root's manifest, as `https://host/owner/name`; undefined where none is set. Throws
 * for anything else.
 */
export function readRepository({ repository }: { readonly repository?: unknown }): string | undefined {
  if (repository === undefined) return undefined;
  const { url } = Object(repository) as { readonly url?: unknown };
  const address = typeof repository === "string" ? repository : url;
  const [, found] =
    /^(?:git\+)?(https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(String(address)) ?? [];
  if (found === undefined) {
    throw new Error(
      `package.json: "repository" must be an address such as https://host/owner/name, not ${JSON.stringify(repository)}`,
    );
  }
  return found;
}

/** Makes the fields of a package in one folder of a repository. */
export function toSharedFields(repository: string, folder: string): SharedFields {
  return {
    repository: { type: "git", url: `git+${repository}.git`, directory: folder },
    homepage: `${repository}/tree/main/${folder}#readme`,
    bugs: `${repository}/issues`,
  };
}
