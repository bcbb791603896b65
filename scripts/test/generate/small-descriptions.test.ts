import { execFile } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DescriptionError } from "../../generate/read/description-error.ts";
import { runGenerate } from "../../generate/run-generate.ts";
import { createSmallRepository, type SmallRepository, smallDescription } from "./small-repository.ts";

const repository = resolve(import.meta.dirname, "../../..");
const operation = "operations/room/setRoom.yaml";
const NAME = "{ type: string, maxLength: 8, description: Its name., examples: [ada] }";

let small: SmallRepository;
beforeEach(() => {
  small = createSmallRepository("acme-live");
});
afterEach(() => small.remove());

type Files = Readonly<Record<string, string>>;

/** The small description with an edit in one of its files. */
function edited(
  file: keyof typeof smallDescription,
  from: string,
  to: string,
  files: Files = smallDescription,
) {
  const text = files[file];
  if (!text?.includes(from)) throw new TypeError(`${file} has no "${from}"`);
  return { ...files, [file]: text.replace(from, () => to) };
}

async function generateFrom(files: Files): Promise<void> {
  small.write(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`specs/acme-live/${path}`, text])),
  );
  await runGenerate(small.root, { vendors: [], check: false });
}

/** Returns the generator's error for files from which it must not generate anything. */
async function failureOf(files: Files): Promise<Error> {
  const error = await generateFrom(files).then(
    () => new Error("it generated"),
    (caught: Error) => caught,
  );
  expect(existsSync(join(small.root, "packages/acme-live/src"))).toBe(false);
  return error;
}

/** The compiler's errors in everything that was generated, and in further files beside it. */
function findTypeErrors(...others: readonly string[]): string[] {
  const generated = join(small.root, "packages/acme-live/src/generated");
  const names = ["schema.ts", "methods.ts", "operations.ts", "request-rules.ts", "errors.ts", ...others];
  const program = ts.createProgram(
    names.map((name) => join(generated, name)),
    {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      customConditions: ["@livespec/source"],
      types: [],
      paths: { "@livespec/core/vendor": [join(repository, "packages/core/src/vendor.ts")] },
    },
  );
  return names.flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(join(generated, name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}

test("what is generated from every form that a JSON request may have compiles", async () => {
  const fields = `            Name: ${NAME}
            Text: { type: string, minLength: 1, pattern: "^[a-z/]+$", description: d., examples: [ada] }
            Count: { type: integer, format: int64, minimum: 0, maximum: 9, description: d., examples: [1] }
            Ratio: { type: number, format: double, minimum: 0.5, description: d., examples: [0.5] }
            Flag: { type: boolean, const: true, description: d., examples: [true] }
            Mixed: { enum: [a, 1, true], description: d., examples: [a] }
            "odd-name": { $ref: ../../schemas/Id.yaml, description: By another name. }
            007: { $ref: ../../schemas/Id.yaml }
            List: { type: array, minItems: 1, maxItems: 2, description: d., items: { $ref: ../../schemas/Id.yaml } }
            Map: { type: object, description: d., additionalProperties: { type: integer, format: int32 } }
            Any: { description: d., examples: [1] }
            Inner: { type: object, additionalProperties: false, required: [Id], description: d., properties: { Id: { $ref: ../../schemas/Id.yaml } } }`;
  const path = "  /v1/set_room: { $ref: operations/room/setRoom.yaml }\n";
  const rooms = edited(
    "openapi.yaml",
    path,
    `${path}${path.replace("set_room", "list_rooms").replace("setRoom", "listRooms")}`,
  );
  const list = smallDescription[operation];
  const webhook = `post:
  operationId: afterSet
  tags: [room]
  summary: A room was set.
  description: Sent once.
  externalDocs: { url: "https://acme.invalid/after-set" }
  x-docs:
    - { url: "https://acme.invalid/after-set", language: en }
  requestBody:
    content:
      application/json:
        schema: { type: object, properties: { Name: ${NAME} } }
        examples: { set: { value: { Name: ada } } }
  responses:
    "200": { description: Received., content: { application/json: { schema: { type: object, additionalProperties: false }, examples: { a: { value: {} } } } } }
`;
  await generateFrom({
    ...edited(operation, `            Name: ${NAME}`, fields),
    "schemas/Id.yaml": "type: string\nminLength: 1\ndescription: An id.\nexamples: [a]\n",
    "openapi.yaml": `${rooms["openapi.yaml"]}webhooks:
  Room.CallbackAfterSet: { $ref: webhooks/room/afterSet.yaml }
`,
    "webhooks/room/afterSet.yaml": webhook,
    "operations/room/listRooms.yaml": (
      list.slice(0, list.indexOf("  requestBody:")) + list.slice(list.indexOf("  responses:"))
    )
      .replace("post:", "get:")
      .replaceAll("setRoom", "listRooms")
      .replace("required: true, ", "style: form, explode: false, ")
      .replace(
        "schema: { type: string }, example: a",
        "schema: { type: array, items: { type: string } }, example: [a]",
      ),
  });
  expect(findTypeErrors()).toEqual([]);
}, 60_000);

test("what is generated from every form that a form's field may have compiles", async () => {
  const form = edited(
    operation,
    `            Name: ${NAME}\n`,
    `            Name: ${NAME}
            Ids: { type: array, description: d., minItems: 1, items: { type: string, pattern: "^[a-z]+$" } }
            Map: { type: object, description: d., additionalProperties: { type: string } }
        encoding:
          Ids: { style: form, explode: false }
          Map: { contentType: application/json }
`,
    edited(
      operation,
      "application/json:\n        schema:\n          type: object",
      "application/x-www-form-urlencoded:\n        schema:\n          type: object",
    ),
  );
  await generateFrom(form);
  expect(findTypeErrors()).toEqual([]);
}, 60_000);

test.each([
  ['{ type: [string, "null"], description: d., examples: [ada] }', 'not ["string","null"]'],
  ['{ anyOf: [{ type: string }, { type: "null" }], description: d., examples: [ada] }', "anyOf"],
  ["{ enum: [ada, null], description: d., examples: [ada] }", "not with null"],
  ["{ type: string, not: { const: eva }, description: d., examples: [ada] }", "not"],
  ["{ type: string, format: hostname, description: d., examples: [ada] }", '"hostname"'],
  ["true", "only true"],
])(
  "a field that the client cannot check is refused by name, and nothing is written (%s)",
  async (field, words) => {
    const { message } = await failureOf(edited(operation, NAME, field));
    expect(message).toMatch(/^setRoom\.Name: the client [^\n]+$/);
    expect(message).toContain(words);
  },
);

test("a refusal without a file of its own is refused by the operation's name", async () => {
  const { "schemas/Refusal.yaml": _, ...files } = edited(
    operation,
    "{ $ref: ../../schemas/Refusal.yaml }",
    "{ type: object, x-refusal: true, required: [State], properties: { State: { const: FAIL, description: d., examples: [FAIL] } } }",
  );
  expect((await failureOf(files)).message).toBe(
    "setRoom: a refusal must be a $ref to a shared schema, and one of the oneOf of a 200: its type is excluded by its name",
  );
});

/** Files of an API whose refusals are in the wrapper of its payloads, with the status 200, and whose codes come in families. */
function wrapped(): Files {
  const success = "{ $ref: ../../schemas/Success.yaml }";
  const codes = "x-errors: [AuthFailure.SignatureExpire]";
  const examples = `            done: { value: { Response: { Name: ada, RequestId: r-1 } } }
            refused: { value: { Response: { Error: { Code: AuthFailure, Message: no }, RequestId: r-2 } } }
`;
  const named = `type: object
                required: [Response]
                properties:
                  Response:
                    description: The room.
                    allOf:
                      - ${success.replace("Success", "Answered")}
                      - { type: object, required: [Name], properties: { Name: ${NAME} } }`;
  const families = edited("openapi.yaml", "x-error-catalogue:", "x-error-families: .\nx-error-catalogue:");
  const files: Files = {
    ...edited("errors.yaml", "code: 7", "code: AuthFailure", families),
    [operation]: smallDescription[operation]
      .replace("x-errors: [7]", codes)
      .replace(/ {12}done: .*\n.*\n/, examples)
      .replace(success, named),
    "schemas/Answered.yaml": `type: object
required: [RequestId]
not: { required: [Error], properties: { Error: true } }
properties:
  RequestId: { type: string, description: Id of the call., examples: [r-1] }
`,
    "schemas/Refusal.yaml": `type: object
x-refusal: true
required: [Response]
properties:
  Response:
    type: object
    description: The reason.
    required: [Error, RequestId]
    properties:
      Error:
        type: object
        description: The reason.
        required: [Code, Message]
        properties:
          Code: { type: string, description: Code of the reason., examples: [AuthFailure] }
          Message: { type: string, description: The vendor's words., examples: [no] }
      RequestId: { type: string, description: Id of the call., examples: [r-1] }
`,
  };
  const { "schemas/Success.yaml": _, ...others } = files;
  return others;
}

test("the types exclude a refusal within the wrapper of payloads", async () => {
  await generateFrom(wrapped());
  small.write({
    "packages/acme-live/src/generated/uses.ts": `import { type AcmeLiveErrorCode, type AcmeLiveOperationErrorCodes, errorCatalogue, familyOf } from "./errors.ts";
import type { SetRoomResponse } from "./methods.ts";

export const nameOf = ({ Response }: SetRoomResponse): string => Response.Name;
// @ts-expect-error -- A refusal is thrown, and never an answer.
export const errorOf = ({ Response }: SetRoomResponse) => Response.Error;
const code: AcmeLiveOperationErrorCodes["setRoom"] = "AuthFailure.SignatureExpire";
export const family: string = familyOf(code);
// A code that only an operation lists is one of the vendor's too, and is what its family is.
export const any: AcmeLiveErrorCode = code;
export const category: "throttled" = errorCatalogue[code].category;
`,
  });
  expect(findTypeErrors("uses.ts")).toEqual([]);
}, 60_000);

test("a client of core reads payload and refusal out of the same wrapper, and a code by its family", async () => {
  await generateFrom(wrapped());
  mkdirSync(join(small.root, "node_modules/@livespec"), { recursive: true });
  symlinkSync(join(repository, "packages/core"), join(small.root, "node_modules/@livespec/core"));
  small.write({
    "packages/acme-live/package.json": '{ "type": "module" }',
    "packages/acme-live/src/call.ts": `import { createClient, createFixed, createReadResponse, createVendorClock, VendorError } from "@livespec/core/vendor";
import { errorCatalogue, familyOf } from "./generated/errors.ts";
import { operations, servers, wire } from "./generated/operations.ts";

class AcmeLiveError extends VendorError {}
const answers = [
  { Response: { Name: "ada", RequestId: "r-1" } },
  { Response: { Error: { Code: "AuthFailure.SignatureExpire", Message: "too late" }, RequestId: "r-2" } },
];
const live = createClient(
  {
    vendor: "acme-live",
    caller: "createAcmeLiveClient",
    operations,
    wire,
    servers,
    sensitive: [],
    credentials: createFixed({}),
    signer: () => ({ headers: {}, query: "" }),
    clock: createVendorClock(Date.now),
    readResponse: createReadResponse({
      catalogue: errorCatalogue,
      familyOf,
      sensitive: [],
      read: ({ Response: { Error: refusal } }) =>
        refusal ? { code: refusal.Code, message: refusal.Message } : "payload",
      readRequestId: ({ Response: { RequestId } }) => RequestId,
      createError: (facts) => new AcmeLiveError(facts),
    }),
  },
  { region: "north", retry: false, fetch: async () => Response.json(answers.shift()) },
);
const payload = await live.setRoom({ RoomId: "a", Name: "ada" });
const { code, requestId, message, category } = await live.setRoom({ RoomId: "a", Name: "ada" }).catch((error) => error);
console.log(JSON.stringify({ payload, refusal: { code, requestId, message, category } }));
`,
  });
  const program = join(small.root, "packages/acme-live/src/call.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=@livespec/source", program]);
  expect(JSON.parse(stdout)).toEqual({
    payload: { Response: { Name: "ada", RequestId: "r-1" } },
    refusal: {
      code: "AuthFailure.SignatureExpire",
      requestId: "r-2",
      message: "setRoom: AuthFailure.SignatureExpire: too late (request r-2)",
      category: "throttled",
    },
  });
}, 60_000);

test("a name that no method can have is refused where the operation has it", async () => {
  const files: Files = edited(
    "openapi.yaml",
    "/v1/set_room: { $ref: operations/room/setRoom",
    "/v1/then: { $ref: operations/room/then",
  );
  const { [operation]: text = "", ...others } = files;
  const error = await failureOf({ ...others, "operations/room/then.yaml": text.replace("setRoom", "then") });
  expect(error).toBeInstanceOf(DescriptionError);
  expect(error.message).toContain("acme-live/operations/room/then.yaml:2:16");
  expect(error.message).toContain('The operation then of /v1/then cannot be a method "then"');
});

test("a reference that leaves the vendor's folder is refused before anything is read", async () => {
  const error = await failureOf(edited(operation, NAME, "{ $ref: ../../../../secret.yaml }"));
  expect(error).toBeInstanceOf(DescriptionError);
  expect(error.message).toBe(
    `acme-live/${operation}:23: "../../../../secret.yaml" is not a reference within acme-live/, which is #/… or the relative path of a .yaml file there`,
  );
});
