import { findNameFaults } from "@livespec/specs/method-names.ts";
import { assertOperation } from "./assert-operation.ts";
import { listOperations, resolveRef, type SpecDocument } from "./spec-document.ts";

const ITEM_KEYS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Makes sure that a client can do what a description says. Throws naming the first place that it could not. */
export function assertDocument(document: SpecDocument, { vendor }: { readonly vendor: string }): void {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(vendor)) {
    throw new Error(`specs/${vendor}: types are named after the folder, which must be in kebab-case`);
  }
  for (const items of [document.paths, document.webhooks ?? {}]) assertItems(items);
  const webhooks = listOperations({ paths: document.webhooks ?? {} });
  const [fault] = findNameFaults(
    listOperations(document).map(({ path, operation: { operationId } }) => ({ path, operationId })),
    { webhooks: webhooks.map(({ operation }) => operation.operationId) },
  );
  if (fault) throw new Error(fault.message);
  for (const placed of listOperations(document)) assertOperation(document, placed);
  for (const { path, method, operation } of webhooks) {
    const { content = {} } = operation.requestBody ? resolveRef(document, operation.requestBody) : {};
    if (method === "post" && "application/json" in content) continue;
    throw new Error(`${path}: a webhook is a POST with a body of application/json`);
  }
  assertServers(document);
  assertCodes(document);
}

function assertItems(items: SpecDocument["paths"]): void {
  for (const [path, item] of Object.entries(items)) {
    const unknown = Object.keys(item).find((key) => !ITEM_KEYS.includes(key));
    if (unknown !== undefined) {
      throw new Error(
        `${path}: the client does not support "${unknown}" on a path; it belongs to the operation`,
      );
    }
  }
}

/** As keys of the catalogue a number and the text of it are one. */
function assertCodes({ "x-error-catalogue": entries }: SpecDocument): void {
  const codes = (entries ?? []).map(({ code }) => String(code));
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined) throw new Error(`the error catalogue has the code ${twice} twice`);
}

/** The client's `endpoint` has to be an origin, and so has what the description says instead of it. */
function assertServers({ servers }: SpecDocument): void {
  for (const { url } of servers) {
    if (/^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(url)) continue;
    throw new Error(`${url}: a server must be scheme, host and port, without variables and without a path`);
  }
}
