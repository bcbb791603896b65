import { basename, dirname } from "node:path";
import { operationsOf } from "./parts/operations-of.js";

/**
 * One operation, one file: `operations/<tag>/<operationId>.yaml`, and `webhooks/<tag>/<operationId>.yaml` for what the
 * vendor calls. The root's paths are references and nothing else, so adding an operation is one file and one line, and
 * two people who add two never meet.
 */
export function operationInOwnFile() {
  return {
    Paths: (paths, context) => checkEach(paths, "operations", context),
    WebhooksMap: (webhooks, context) => checkEach(webhooks, "webhooks", context),
  };
}

function checkEach(items, folder, context) {
  const home = new RegExp(`^(\\./)?${folder}/[a-z0-9-]+/[A-Za-z0-9]+\\.yaml$`);
  for (const [path, pathItem] of Object.entries(items)) {
    const place = context.location.child([path]);
    if (Object.keys(pathItem).join() === "$ref" && home.test(pathItem.$ref)) {
      checkFile(path, pathItem, context, place);
    } else {
      context.report({
        message: `${path} must be a $ref to ${folder}/<tag>/<operationId>.yaml and nothing else.`,
        location: place.key(),
      });
    }
  }
}

function checkFile(path, pathItem, context, place) {
  const { node, location } = context.resolve(pathItem);
  if (!node) return;
  const [only, ...more] = operationsOf(pathItem, context, place);
  if (!only || more.length > 0 || Object.keys(node).length > 1) {
    context.report({ message: `The file of ${path} must hold one operation and nothing else.`, location });
    return;
  }
  const { operationId, tags } = only.operation;
  const file = basename(pathItem.$ref, ".yaml");
  if (operationId !== file) {
    context.report({
      message: `${file}.yaml holds the operation ${operationId}; name the file after it.`,
      location: only.location.child(["operationId"]),
    });
  }
  const folder = basename(dirname(pathItem.$ref));
  if (tags?.length !== 1 || tags[0] !== folder) {
    context.report({
      message: `An operation in the folder ${folder} must have the tag ${folder} and no other.`,
      location: only.location.child(tags ? ["tags"] : []),
    });
  }
}
