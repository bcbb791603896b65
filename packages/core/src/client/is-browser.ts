/** The globals by which a browser is known. */
export interface BrowserSigns {
  readonly document?: unknown;
  readonly WorkerGlobalScope?: unknown;
  readonly importScripts?: unknown;
  readonly process?: unknown;
}

/**
 * Whether this is a page or a worker of one. Servers that have a `navigator` have no `document`, and no `importScripts` either;
 * Node with a page made of JavaScript, as jsdom and happy-dom give it to tests, is still Node.
 */
export function isBrowser(scope: BrowserSigns = globalThis): boolean {
  const isPage = scope.document !== undefined;
  const isWorker = scope.WorkerGlobalScope !== undefined && scope.importScripts !== undefined;
  return (isPage || isWorker) && !isNode(scope);
}

function isNode(scope: BrowserSigns): boolean {
  const { versions, type } = Object(scope.process) as { versions?: { node?: unknown }; type?: unknown };
  // A page of Electron's may have Node's `process` too, and whoever uses it can read what is in it.
  return typeof versions?.node === "string" && type !== "renderer";
}
