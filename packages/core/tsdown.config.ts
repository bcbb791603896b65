import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/base64/*.ts", "src/hash/*.ts", "src/transport/*.ts"],
  // `#base64`, `#hash` and `#transport` stay imports: the runtime's condition chooses among the files they name.
  external: [/^#/, /^node:/],
  platform: "neutral",
  target: "es2022",
  tsconfig: "tsconfig.build.json",
  dts: true,
  sourcemap: true,
  fixedExtension: false,
  hash: false,
});
