/** Writes an origin, such as `http://127.0.0.1:4010` or `http://[::1]:4010`. */
export const toOrigin = (scheme: "http" | "https", { host, port }: { host: string; port: number }): string =>
  `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
