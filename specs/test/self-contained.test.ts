import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundleVendors } from "../bundle.ts";
import { lintVendors } from "../lint.ts";
import { edited, type Files } from "./valid-description.ts";

const operation = "operations/token/getToken.yaml";
let folder = "";
const asked: string[] = [];

/** A host that would answer with a schema. */
const server = createServer(({ url = "" }, response) => {
  asked.push(url);
  response.end("type: string\n");
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "livespec-self-contained-"));
  asked.splice(0);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

function write(files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "acme-live", name)), { recursive: true });
    writeFileSync(join(folder, "acme-live", name), text);
  }
}

const referringTo = (reference: string) =>
  edited(operation, "type: string\n              maxLength: 8", `$ref: ${reference}`);

/** Returns the error of bundling and linting, which is the same. */
async function findFaults(): Promise<string> {
  const failures = [bundleVendors({ from: folder, to: folder }), lintVendors({ from: folder })].map((run) =>
    run.then(
      () => "nothing",
      (error: Error) => error.message,
    ),
  );
  const [first, second] = await Promise.all(failures);
  expect(first).toBe(second);
  return first ?? "";
}

test("a reference to another host is refused by bundle and lint, and the host is never asked", async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/schema.yaml`;
  write(referringTo(url));
  expect(await findFaults()).toBe(
    `acme-live/${operation}:22: "${url}" is not a reference within acme-live/, which is #/… or the relative path of a .yaml file there`,
  );
  expect(asked).toEqual([]);
});

test("a reference to a file outside is refused, though it is there", async () => {
  write(referringTo("../../../elsewhere/schema.yaml"));
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere/schema.yaml"), "type: string\n");
  expect(await findFaults()).toContain(
    '"../../../elsewhere/schema.yaml" is not a reference within acme-live/',
  );
});

test("a symbolic link is refused, be it of a file, of a folder or the vendor's folder itself", async () => {
  const faultOf = (path: string) => `${path}: a description has no symbolic links, which could lead anywhere`;
  write(referringTo("../../schemas/Name.yaml"));
  writeFileSync(join(folder, "schema.yaml"), "type: string\n");
  symlinkSync(join(folder, "schema.yaml"), join(folder, "acme-live/schemas/Name.yaml"));
  symlinkSync(folder, join(folder, "acme-live/all"));
  expect((await findFaults()).split("\n").sort()).toEqual(
    ["acme-live/all", "acme-live/schemas/Name.yaml"].map(faultOf),
  );
  rmSync(join(folder, "acme-live/all"));
  rmSync(join(folder, "acme-live/schemas/Name.yaml"));
  mkdirSync(join(folder, "elsewhere"));
  renameSync(join(folder, "acme-live"), join(folder, "elsewhere/acme-live"));
  symlinkSync(join(folder, "elsewhere/acme-live"), join(folder, "acme-live"));
  expect(await findFaults()).toBe(faultOf("acme-live"));
});

test("a description that stays within its folder is bundled", async () => {
  write({ ...referringTo("../../schemas/Name.yaml"), "schemas/Name.yaml": "type: string\n" });
  expect(await bundleVendors({ from: folder, to: folder })).toEqual([join(folder, "acme-live.json")]);
});
