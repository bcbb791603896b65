/** Warns of something that ends no call. */
export function warn(message: string): void {
  // biome-ignore lint/suspicious/noConsole: there is no other place that every runtime has.
  console.warn(message);
}
