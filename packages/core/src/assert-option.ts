/** Throws a `TypeError` that names the option and the rule unless the rule holds. Never shows the value. */
export function assertOption(holds: boolean, maker: string, option: string, rule: string): asserts holds {
  if (!holds) throw new TypeError(`${maker}: option "${option}" ${rule}`);
}

/** Throws a `TypeError` unless a deadline is absent or a number of milliseconds above 0. */
export function assertDeadline(maker: string, deadline: number | undefined): void {
  const isDeadline = deadline === undefined || (Number.isFinite(deadline) && deadline > 0);
  assertOption(isDeadline, maker, "deadline", "must be a number of milliseconds above 0");
}
