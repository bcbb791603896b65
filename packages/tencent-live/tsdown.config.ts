import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/signer.ts", "src/user-sig/index.ts"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  sourcemap: true,
  fixedExtension: false,
  hash: false,
  // Apart from the entries: what several of them share would otherwise take the name of one in the declarations.
  outputOptions: { chunkFileNames: "shared/[name].js" },
});
