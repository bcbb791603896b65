/** Says in one line why a port could not be had. */
export const toListenError = (
  error: NodeJS.ErrnoException,
  { host, port }: { host: string; port: number },
): Error => {
  const reason = error.code === "EADDRINUSE" ? "the port is taken" : error.message;
  return new Error(`cannot listen on ${host}:${port}: ${reason}`, { cause: error });
};
