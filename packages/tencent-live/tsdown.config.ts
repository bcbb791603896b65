import { defineConfig } from "tsdown";

const entries = {
  index: "src/index.ts",
  lean: "src/lean.ts",
  "request-check": "src/request-check.ts",
  signer: "src/signer.ts",
  "user-sig/index": "src/user-sig/index.ts",
};

// A build for each entry: what several share then stands in each, because a module more costs more to load than what is in it.
export default defineConfig(
  Object.entries(entries).map(([name, file]) => ({
    entry: { [name]: file },
    clean: false,
    platform: "neutral",
    target: "es2022",
    // Said again, or the declarations name a map that is not written.
    dts: { sourcemap: true },
    sourcemap: true,
    fixedExtension: false,
  })),
);
