import { defineConfig, type UserConfig } from "tsdown";

const entries = {
  index: "src/index.ts",
  "runtime/node": "src/runtime/node/index.ts",
  "runtime/web": "src/runtime/web/index.ts",
};

const shared: UserConfig = {
  clean: false,
  tsconfig: "tsconfig.build.json",
  platform: "neutral",
  target: "es2022",
  sourcemap: true,
  fixedExtension: false,
};

export default defineConfig([
  // A build for each entry: what several share then stands in each, because a module more costs more to load than what is in it.
  ...Object.entries(entries).map(([name, file]) => ({
    ...shared,
    entry: { [name]: file },
    // `#runtime` stays an import: the runtime's condition chooses the file that it names.
    external: [/^#/, /^node:/],
    dts: false,
  })),
  // Declarations are the same under every condition, so here `#runtime` is none: `moduleResolution: node10` cannot follow it.
  {
    ...shared,
    entry: { index: entries.index },
    alias: { "#runtime": `${import.meta.dirname}/src/runtime/web/index.ts` },
    // Said again, or the declarations name a map that is not written.
    dts: { sourcemap: true, emitDtsOnly: true },
  },
]);
