/** Throws a `TypeError` that names the option and the rule unless the rule holds. Never shows the value. */
export function assertOption(holds: boolean, maker: string, option: string, rule: string): asserts holds {
  if (!holds) throw new TypeError(`${maker}: option "${option}" ${rule}`);
}

/** Longest time that a timer can be set to, in milliseconds; every runtime takes more for nothing at all. */
const LONGEST = 2 ** 31 - 1;

/** Throws a `TypeError` unless each of some options is absent or a number of milliseconds above 0 that a timer can count. */
export function assertMilliseconds(
  maker: string,
  options: Readonly<Record<string, number | undefined>>,
): void {
  for (const [name, ms] of Object.entries(options)) {
    const isLength = ms === undefined || (Number.isFinite(ms) && ms > 0);
    assertOption(isLength, maker, name, "must be a number of milliseconds above 0");
    assertOption(ms === undefined || ms <= LONGEST, maker, name, `must be at most ${LONGEST}`);
  }
}
