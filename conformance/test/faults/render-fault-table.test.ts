import { expect, test } from "vitest";
import { renderFaultTable } from "../../faults/render-fault-table.ts";

const calls = { idempotent: "getThing", once: "sendThing" };
const both = { idempotent: "fine", once: "lost" };
const alike = { name: "hang", title: "Silence.", cells: { node: both, fetch: both } };
const unlike = { name: "reset", title: "A reset.", cells: { node: both, fetch: { ...both, once: "fine" } } };

test("a row through fetch stands only where it ends otherwise", () => {
  const page = renderFaultTable({ vendor: "acme-live", calls }, [alike, unlike]);
  expect(page.split("\n").filter((line) => line.startsWith("| `"))).toEqual([
    "| `hang`   | Silence.     | fine                        | lost                                |",
    "| `reset`  | A reset.     | fine                        | lost                                |",
    "| `reset`  | A reset.     | fine                        | fine                                |",
  ]);
  expect(page).toContain("1 of 2 scenarios end in the same way");
});

test("where nothing ends otherwise, one sentence says so", () => {
  expect(renderFaultTable({ vendor: "acme-live", calls }, [alike])).toContain(
    "1 of 1 scenarios end in the same way where the option `fetch` is Node's own `fetch`.",
  );
});
