/** Globals that identify a browser. */
export interface BrowserSigns {
  readonly document?: unknown;
  readonly WorkerGlobalScope?: unknown;
  readonly importScripts?: unknown;
  readonly process?: unknown;
}

/**
 * Detects a page, or a worker of one. Servers that have a `navigator` have neither `document` nor `importScripts`; Node with a
 * simulated page, as jsdom and happy-dom provide for tests, is still Node.
 */
export function isBrowser(scope: BrowserSigns = globalThis): boolean {
  const isPage = scope.document !== undefined;
  const isWorker = scope.WorkerGlobalScope !== undefined && scope.importScripts !== undefined;
  return (isPage || isWorker) && !isNode(scope);
}

function isNode(scope: BrowserSigns): boolean {
  const { versions, type } = Object(scope.process) as { versions?: { node?: unknown }; type?: unknown };
  // An Electron page may have Node's `process` too, and anybody who uses it can read what is in it.
  return typeof versions?.node === "string" && type !== "renderer";
}
