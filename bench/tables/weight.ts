import { factColumn, importColumn } from "../columns.ts";
import { installs } from "../installs.ts";
import { weigh } from "../measure/weigh.ts";
import type { Table } from "../table.ts";

export const table: Table = {
  title: "Weight",
  note: `Installed by npm into an empty folder, ours from its tarballs; bundled for Node, minified, gzipped; imported by a process
that does nothing else, in milliseconds over an empty one.`,
  subjects: Object.keys(installs),
  measure: weigh({ rounds: 11 }),
  columns: [
    factColumn("node_modules MB", { digits: 2 }),
    factColumn("packages"),
    factColumn("min+gz kB", { digits: 1 }),
    importColumn,
  ],
};
