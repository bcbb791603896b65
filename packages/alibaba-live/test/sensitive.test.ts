import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createAlibabaLiveClient } from "../src/index.ts";
import { SENSITIVE } from "../src/sensitive.ts";

test.for(SENSITIVE.map((name) => [name] as const))(
  "an answer that shows a value under the name %s leads to an error that does not",
  async ([name]) => {
    const value = "canary-of-a-value";
    for (const page of [
      `?${name}=${value}&b=1`,
      JSON.stringify({ [name]: value }),
      `\n${name}: ${value}\n`,
    ]) {
      const client = createAlibabaLiveClient({
        credentials: { accessKeyId: "id", accessKeySecret: "secret" },
        region: "cn-shanghai",
        retry: false,
        fetch: async () => new Response(`<p>${page}`, { status: 502 }),
      });
      const error: unknown = await client
        .listMessageApp({ PageNum: 1, PageSize: 1 })
        .catch((reason) => reason);
      expect(error).toMatchObject({ code: "UnexpectedResponse", bodyStart: expect.stringContaining("***") });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(value);
    }
  },
);
