import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/host/*.ts"],
  // `#host` stays an import: the runtime's condition chooses the file that it names.
  external: [/^#/, /^node:/],
  platform: "neutral",
  target: "es2022",
  tsconfig: "tsconfig.build.json",
  dts: true,
  sourcemap: true,
  fixedExtension: false,
  hash: false,
});
