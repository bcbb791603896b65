import type { Logger } from "@livespec/alibaba-live";

/**
 * Makes a logger for a client's `logger` option that writes what happens as lines of JSON, for a collector to read. Calls that
 * go well are the noise of a service, so they are written only where `verbose` asks for them.
 */
export function createJsonLogger(
  write: (line: string) => void,
  { verbose = false }: { readonly verbose?: boolean } = {},
): Logger {
  const log = (level: string) => (message: string) => write(JSON.stringify({ level, message }));
  return { debug: verbose ? log("debug") : () => {}, warn: log("warn") };
}
