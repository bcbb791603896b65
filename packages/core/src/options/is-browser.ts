/** A page or a worker of one. Servers that have a `navigator` have no `document`, and no `importScripts` either. */
export const isBrowser = (): boolean =>
  typeof document !== "undefined" || ("WorkerGlobalScope" in globalThis && "importScripts" in globalThis);
