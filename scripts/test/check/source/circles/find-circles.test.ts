import { expect, test } from "vitest";
import { findCircles } from "../../../../check/source/circles/find-circles.ts";

const parse = (...arrows: string[]) =>
  arrows.map((arrow) => {
    const [from = "", to = ""] = arrow.split(" > ");
    return { from, to };
  });

test("folders that import each other are a circle though none of their files are", () => {
  const imports = parse("src/a/one.ts > src/b/one.ts", "src/b/two.ts > src/a/two.ts");
  expect(findCircles(imports)).toEqual([{ kind: "folders", members: ["src/a", "src/b"], imports }]);
});

test("files of one folder that import each other are a circle of files only", () => {
  const imports = parse("src/a/one.ts > src/a/two.ts", "src/a/two.ts > src/a/one.ts");
  expect(findCircles(imports)).toEqual([
    { kind: "files", members: ["src/a/one.ts", "src/a/two.ts"], imports },
  ]);
});

test("a way round by several folders is a circle, and what only leads in or out is not of it", () => {
  const round = parse("a/x.ts > b/x.ts", "b/y.ts > c/x.ts", "c/y.ts > a/y.ts");
  const imports = [...round, ...parse("z/x.ts > a/x.ts", "c/x.ts > d/x.ts")];
  expect(findCircles(imports)).toEqual([{ kind: "folders", members: ["a", "b", "c"], imports: round }]);
});

test("two circles that nothing joins both ways are two", () => {
  const imports = parse(
    "a/x.ts > b/x.ts",
    "b/y.ts > a/y.ts",
    "b/y.ts > c/y.ts",
    "c/x.ts > d/x.ts",
    "d/y.ts > c/y.ts",
  );
  expect(findCircles(imports).map(({ members }) => members)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("a file at the root of the sources is a place of its own, and a folder is another than those inside it", () => {
  expect(findCircles(parse("src/a.ts > src/part/x.ts", "src/part/y.ts > src/b.ts"))).toEqual([]);
  expect(findCircles(parse("a.ts > part/x.ts", "part/y.ts > b.ts"))).toEqual([]);
  expect(findCircles(parse("src/part/x.ts > src/part/in/x.ts"))).toEqual([]);
  expect(
    findCircles(parse("src/part/x.ts > src/part/in/x.ts", "src/part/in/y.ts > src/part/y.ts")),
  ).toHaveLength(1);
});
