/** Runs a function on every item, a few at a time, and gives back the results in the order of the items. */
export async function runInTurn<Item, Result>(
  items: readonly Item[],
  { atATime, run }: { atATime: number; run: (item: Item) => Promise<Result> },
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results[index] = await run(item);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return results;
}
