/** Aborts a call once its request has arrived, which the vendor's side tells by answering at `arrival`. */
export async function abortInFlight<Answer>(
  call: (signal: AbortSignal) => Promise<Answer>,
  { arrival }: { arrival: string },
): Promise<Answer> {
  const controller = new AbortController();
  const end = call(controller.signal);
  // A call that fails before it arrives is told as it is, rather than waited for.
  await Promise.race([fetch(arrival), end]);
  controller.abort();
  return end;
}
