import { inspect } from "node:util";
import { expect, test } from "vitest";
import { listSensitiveNames } from "../samples/list-sensitive-names.ts";
import { readDescription } from "../samples/read-description.ts";
import { call } from "../vendors/call.ts";
import { vendors } from "../vendors/index.ts";

const VALUE = "canary-of-a-value";

for (const { name: vendor, createClient, credentials, calls, credentialNames } of vendors) {
  const described = listSensitiveNames(await readDescription(vendor));

  test.for([...described, ...credentialNames].map((name) => [name] as const))(
    `${vendor}: an answer that shows a value under the name %s leads to an error that does not`,
    async ([name]) => {
      for (const page of [
        `?${name}=${VALUE}&b=1`,
        JSON.stringify({ [name]: VALUE }),
        `\n${name}: ${VALUE}\n`,
      ]) {
        const client = createClient({
          ...credentials,
          endpoint: "https://vendor.test",
          retry: false,
          fetch: async () => new Response(`<p>${page}`, { status: 502 }),
        });
        const error: unknown = await call(client, calls.idempotent).catch((caught: unknown) => caught);
        expect(error).toMatchObject({
          code: "UnexpectedResponse",
          bodyStart: expect.stringContaining("***"),
        });
        expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(VALUE);
      }
    },
  );
}
