import { type ClientParts, createClient } from "@livespec/core/vendor";
import { findNameFaults, toMethodName } from "@livespec/specs/method-names.ts";
import fc from "fast-check";
import { expect, test } from "vitest";

/** A client of operations that no description has. */
function createClientOf(paths: readonly string[]): object {
  const parts = {
    vendor: "acme-live",
    caller: "createAcmeLiveClient",
    operations: paths.map((path) => ({ method: "POST", path, idempotent: true })),
    wire: {},
    servers: {},
    sensitive: [],
    clock: { now: Date.now },
  } as unknown as ClientParts<object>;
  return createClient(parts, { endpoint: "https://acme.invalid" });
}

const isRefused = (path: string) =>
  findNameFaults([{ path, operationId: toMethodName(path.slice(path.lastIndexOf("/") + 1)) }]).length > 0;

test("whatever a client has beside its operations is refused as the name of one", () => {
  const members = Object.getOwnPropertyNames(createClientOf([]));
  expect(members.length).toBeGreaterThan(0);
  expect(members.filter((name) => !isRefused(`/${name}`))).toEqual([]);
});

test("a client makes of a path the name that its description has to give the operation", () => {
  const segment = fc.stringMatching(/^[\w-]{1,8}$/);
  fc.assert(
    fc.property(segment, (last) => {
      const path = `/v1/${last}`;
      fc.pre(!isRefused(path));
      expect(Object.keys(createClientOf([path]))).toContain(toMethodName(last));
    }),
  );
});
