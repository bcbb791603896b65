// Writes a library for each entry that exports every value of it once more, and what each function gives: the compiler then has to
// name every type that it meets, by what that entry exports.
import { readFileSync, writeFileSync } from "node:fs";

const names = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
for (const name of names.filter((one) => one.startsWith("@livespec/"))) {
  const { exports } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  for (const path of Object.keys(exports).filter((one) => exports[one].types)) {
    const specifier = name + path.slice(1);
    const lines = [`import * as entry from "${specifier}";`];
    for (const [key, value] of Object.entries(await import(specifier))) {
      lines.push(`export const ${key} = entry.${key};`);
      if (typeof value === "function" && !/^class\b/.test(String(value)))
        lines.push(
          `export const ${key}Again = (...given: Parameters<typeof ${key}>) => entry.${key}(...given);`,
        );
    }
    writeFileSync(`entry-${specifier.replace(/\W+/g, "-")}.ts`, `${lines.join("\n")}\n`);
  }
}
