import { expect, test } from "vitest";
import { readDescription } from "../samples/read-description.ts";
import { vendors } from "../vendors/index.ts";

interface Webhook {
  readonly post: {
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
        };
      };
    };
  };
}

for (const { name: vendor, webhooks: subject } of vendors) {
  const { webhooks = {} } = (await readDescription(vendor)) as { webhooks?: Record<string, Webhook> };

  test(`${vendor}: webhooks are parsed where the description has any`, () => {
    expect(subject !== undefined).toBe(Object.keys(webhooks).length > 0);
  });

  for (const [command, { post }] of Object.entries(webhooks)) {
    for (const [name, { value }] of Object.entries(post.requestBody.content["application/json"].examples)) {
      test(`${vendor}: ${command} is known, and its example "${name}" is parsed as it is`, () => {
        expect(subject?.parse(JSON.stringify(value))).toEqual(value);
        expect(subject?.commandOf(value)).toBe(command);
      });
    }
  }
}
