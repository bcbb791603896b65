/** Warns of something that ends no call, as a warning of Node's process, which can be listened to and switched off. */
export function warn(message: string): void {
  process.emitWarning(message, "LivespecWarning");
}
