import { defineConfig, type UserConfig } from "tsdown";

const shared: UserConfig = {
  clean: false,
  tsconfig: "tsconfig.build.json",
  platform: "neutral",
  target: "es2022",
  sourcemap: true,
  fixedExtension: false,
};

const source = (file: string) => `${import.meta.dirname}/src/${file}`;

// A build for each entry: what several share then stands in each, because a module more costs more to load than what is in it.
// All but `index`: classes must exist once, so it takes them from `vendor`, which is the one module of core that clients load.
const own = {
  vendor: "src/vendor.ts",
  "runtime/node": "src/runtime/node/index.ts",
  "runtime/web": "src/runtime/web/index.ts",
};

function resolveId(id: string) {
  return id === "./vendor.ts" ? { id: "./vendor.js", external: true } : null;
}

export default defineConfig([
  ...Object.entries(own).map(([name, file]) => ({
    ...shared,
    entry: { [name]: file },
    // `#runtime` stays an import: the runtime's condition chooses the file that it names.
    external: [/^#/, /^node:/],
    dts: false,
  })),
  {
    ...shared,
    entry: { index: "src/index.ts" },
    plugins: [{ name: "vendor-stays-an-import", resolveId }],
    dts: { sourcemap: true },
  },
  // Declarations are the same under every condition, so here `#runtime` is none: `moduleResolution: node10` cannot follow it.
  {
    ...shared,
    entry: { vendor: "src/vendor.ts" },
    alias: { "#runtime": source("runtime/web/index.ts") },
    // Said again, or the declarations name a map that is not written.
    dts: { sourcemap: true, emitDtsOnly: true },
  },
]);
