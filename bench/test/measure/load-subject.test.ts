import { expect, test } from "vitest";
import { loadSubject } from "../../measure/load-subject.ts";

test("a subject is loaded by its task and name", async () => {
  expect((await loadSubject("stubbed/floor")).label).toBe("floor: stub + JSON.parse");
});

test("a name that the task does not have is refused", async () => {
  await expect(loadSubject("stubbed/lunch")).rejects.toThrow(
    new TypeError('bench: tasks/stubbed.ts has no subject "lunch"'),
  );
});
