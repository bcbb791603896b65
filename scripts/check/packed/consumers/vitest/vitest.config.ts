import { defineConfig } from "vitest/config";

const facts = { include: ["facts.test.ts"], globals: true };
// The `fetch` that happy-dom brings would keep to the same-origin policy of a page.
const happyDOM = { settings: { fetch: { disableSameOriginPolicy: true } } };

export default defineConfig({
  test: {
    projects: [
      { test: { ...facts, name: "threads", pool: "threads" } },
      { test: { ...facts, name: "forks", pool: "forks" } },
      { test: { ...facts, name: "vmThreads", pool: "vmThreads" } },
      { test: { ...facts, name: "jsdom", environment: "jsdom" } },
      { test: { ...facts, name: "happy-dom", environment: "happy-dom", environmentOptions: { happyDOM } } },
      { test: { ...facts, name: "zone.js", setupFiles: ["set-up-zone.ts"] } },
      { test: { name: "interceptors", include: ["msw.test.ts", "nock.test.ts"] } },
    ],
  },
});
