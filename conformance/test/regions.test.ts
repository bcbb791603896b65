import { expect, test } from "vitest";
import { vendors } from "../vendors/index.ts";

for (const { name, createClient, credentials, regions } of vendors) {
  test(`${name}: a client takes every region of the list`, async () => {
    expect(regions.names).toContain(regions.example);
    for (const region of regions.names) await createClient({ ...credentials, region }).close();
  });

  test(`${name}: only names of regions are regions`, () => {
    const { example } = regions;
    const others = [example.toUpperCase(), `${example}0`, "nowhere", "toString", "", undefined, [example]];
    expect([example, ...others].map(regions.isRegion)).toEqual([true, ...others.map(() => false)]);
  });
}
