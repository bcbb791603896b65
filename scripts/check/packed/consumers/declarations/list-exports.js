// Prints a library that exports every value of every entry once more, and what each function gives: the compiler then has to name
// every type that it meets on the way, with what the packages export or not at all.
import { readFileSync } from "node:fs";

const names = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
let number = 0;
for (const name of names.filter((one) => one.startsWith("@livespec/"))) {
  const { exports } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  for (const path of Object.keys(exports).filter((one) => exports[one].types)) {
    const specifier = name + path.slice(1);
    number += 1;
    console.log(`import * as entry${number} from "${specifier}";`);
    for (const [key, value] of Object.entries(await import(specifier))) {
      const alias = `${key}Of${number}`;
      console.log(`export const ${alias} = entry${number}.${key};`);
      if (typeof value === "function" && !/^class\b/.test(String(value)))
        console.log(
          `export const gives${alias} = (...given: Parameters<typeof ${alias}>) => ${alias}(...given);`,
        );
    }
  }
}
