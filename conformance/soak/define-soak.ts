import { join } from "node:path";
import { expect, test } from "vitest";
import { runAlone, TIMEOUT } from "../run-alone.ts";
import { startMockedVendor } from "../start-mocked-vendor.ts";
import type { VendorUnderTest } from "../vendors/vendor-under-test.ts";
import type { EightHours } from "./live-eight-hours.ts";

/** Defines the tests that live through eight hours with a client, and that let a process end which made calls. */
export function defineSoak(vendor: VendorUnderTest): void {
  const { name } = vendor;
  test(
    `${name}: after eight hours of new keys, drifting clocks and full quotas the heap is what it was after the first, and nothing is left running`,
    async (context) => {
      const program = join(import.meta.dirname, "eight-hours-program.ts");
      const printed = await runAlone(program, { flags: ["--expose-gc"], args: [name] });
      const { heaps, pending, calls, failures, happened } = JSON.parse(printed) as EightHours;
      const [first, third, last] = [heaps[0], heaps[2], heaps.at(-1)] as [number, number, number];
      expect(last / first).toBeLessThanOrEqual(1.05);
      // In the first two hours the engine still holds what it optimizes with, which would hide as large a leak.
      expect(last / third).toBeLessThanOrEqual(1.05);
      expect(pending).toBe(0);
      // The world was not a quiet one.
      expect(calls).toBeGreaterThan(100_000);
      expect(Object.keys(failures)).toContain("Aborted");
      const counts = Object.entries(vendor.soak.least).map(([what, least]) => {
        expect(happened[what], what).toBeGreaterThanOrEqual(least);
        return `${happened[what]} ${what}`;
      });
      const share = (past: number) => `${((100 * last) / past).toFixed(1)} %`;
      await context.annotate(
        `${name}: 8 simulated hours, ${calls} calls, ${counts.join(", ")}, heap at the end ${share(first)} of the first hour's and ${share(third)} of the third's`,
        "closing line",
      );
    },
    TIMEOUT,
  );

  test(`${name}: a process that made calls over real sockets ends by itself`, async () => {
    await using mock = await startMockedVendor(vendor);
    const program = join(import.meta.dirname, "call-program.ts");
    expect(await runAlone(program, { args: [name], env: { ENDPOINT: mock.url } })).toBe("3 payloads");
    expect(mock.exchanges.map(({ verdict }) => verdict)).toEqual(["accepted", "accepted", "accepted"]);
  });
}
