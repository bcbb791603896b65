import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createTencentLiveClient } from "../src/index.ts";
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
      const client = createTencentLiveClient({
        sdkAppId: 1400000000,
        secretKey: "key",
        administrator: "administrator",
        region: "china",
        retry: false,
        fetch: async () => new Response(`<p>${page}`, { status: 502 }),
      });
      const error: unknown = await client.getCallbackToken().catch((reason) => reason);
      expect(error).toMatchObject({ code: "UnexpectedResponse", bodyStart: expect.stringContaining("***") });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(value);
    }
  },
);
