/** The device that the mock's own example is about. */
export const device = {
  AppId: "a494caec-0000-695ef345db77",
  UserId: "de1.a0",
  DeviceId: "dev-01",
  DeviceType: "web",
} as const;

/** Timer of a client whose waits between attempts are over at once, and whose deadlines never come: those are longer. */
export function hurry(run: () => void, ms: number): () => void {
  const id = ms < 5_000 ? setImmediate(run) : undefined;
  return () => clearImmediate(id);
}
