import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../../..");

/** A repository of the test's own, with one vendor that has no files yet. */
export interface SmallRepository {
  readonly root: string;
  /** Writes files below the root, in the place of those that are there. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

export function createSmallRepository(vendor: string): SmallRepository {
  const root = mkdtempSync(join(tmpdir(), "livespec-small-"));
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write({ [`packages/${vendor}/package.json`]: "{}" });
  for (const name of ["biome.json", ".gitignore"]) cpSync(join(repository, name), join(root, name));
  mkdirSync(join(root, "specs"));
  cpSync(join(repository, "specs/redocly.yaml"), join(root, "specs/redocly.yaml"));
  // The rules find their libraries from where they really are.
  symlinkSync(join(repository, "specs/rules"), join(root, "specs/rules"));
  return { root, write, remove: () => rmSync(root, { recursive: true }) };
}

/** The files of the smallest description from which a client can be generated, by their path in the vendor's folder. */
export const smallDescription = {
  "openapi.yaml": `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info: { title: Acme Live, version: v1, license: { name: MIT, identifier: MIT } }
servers:
  - url: https://api.acme.invalid
    x-server: { regions: [north], role: primary }
security: []
tags:
  - { name: room, description: Rooms. }
paths:
  /v1/set_room: { $ref: operations/room/setRoom.yaml }
x-error-catalogue: { $ref: errors.yaml }
`,
  "operations/room/setRoom.yaml": `post:
  operationId: setRoom
  tags: [room]
  summary: Set a room's name.
  description: Sets it.
  externalDocs: { url: "https://acme.invalid/set-room" }
  x-docs:
    - { url: "https://acme.invalid/set-room", language: en }
  x-quota: { calls: 10, seconds: 1, per: account }
  x-errors: [7]
  x-idempotent: true
  parameters:
    - { name: RoomId, in: query, required: true, description: Its id., schema: { type: string }, example: a }
  requestBody:
    required: true
    content:
      application/json:
        schema:
          type: object
          additionalProperties: false
          required: [Name]
          properties:
            Name: { type: string, maxLength: 8, description: Its name., examples: [ada] }
        examples:
          named: { value: { Name: ada } }
  responses:
    "200":
      description: Done, or refused.
      content:
        application/json:
          schema:
            oneOf:
              - { $ref: ../../schemas/Success.yaml }
              - { $ref: ../../schemas/Refusal.yaml }
          examples:
            done: { value: { State: OK } }
            refused: { value: { State: FAIL } }
`,
  "schemas/Success.yaml": `type: object
required: [State]
properties:
  State: { type: string, const: OK, description: That it was done., examples: [OK] }
`,
  "schemas/Refusal.yaml": `type: object
x-refusal: true
required: [State]
properties:
  State: { type: string, const: FAIL, description: That it was not done., examples: [FAIL] }
`,
  "errors.yaml": `- code: 7
  meaning: Too many calls.
  category: throttled
  remedy: retry
  reading: ours
  source: https://acme.invalid/codes
`,
  "corrections.yaml": "[]\n",
} as const;
