// Prints a program that takes every entry with code of the @livespec packages of the project: `import`, or with `--require` for Node
// itself. Read from the installed manifests, so that an entry that is new is among them.
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const names = Object.keys(read("package.json").dependencies).filter((name) => name.startsWith("@livespec/"));
const entries = names.flatMap((name) =>
  Object.entries(read(`node_modules/${name}/package.json`).exports)
    .filter(([, target]) => target.types)
    .map(([path]) => name + path.slice(1)),
);
const toLine = process.argv.includes("--require")
  ? (entry, index) => `const entry${index} = require("${entry}");`
  : (entry, index) => `import * as entry${index} from "${entry}";`;

console.log(entries.map(toLine).join("\n"));
console.log(`for (const entry of [${entries.map((_, index) => `entry${index}`)}])`);
console.log("  if (Object.keys(entry).length === 0) throw new Error('an entry is empty');");
