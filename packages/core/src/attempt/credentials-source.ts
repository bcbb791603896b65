import type { Fresh } from "../fresh/fresh.ts";

/** Where a client's credentials come from: a function of the caller's, or what the caller gave once and for all. */
export type CredentialsSource<Credentials> = Fresh<Credentials>;

/** Makes the source of credentials that are always the same. Where the vendor refuses them there are no others. */
export const fixedCredentials = <Credentials>(credentials: Credentials): CredentialsSource<Credentials> => ({
  get: () => credentials,
  drop: () => {},
  leave: () => {},
});
