// Runs a program on each Node that the project has under a name such as `node-20`.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";

const names = readdirSync("node_modules").filter((name) => /^node-\d+$/.test(name));
if (names.length === 0) throw new Error("no Node is installed");
for (const name of names)
  execFileSync(`node_modules/${name}/bin/node`, process.argv.slice(2), { stdio: "inherit" });
