import { basename, dirname } from "node:path";
import { operationsOf } from "./parts/operations-of.js";

const HOME = /^(\.\/)?operations\/[a-z0-9-]+\/[A-Za-z0-9]+\.yaml$/;

/**
 * One operation, one file: `operations/<tag>/<operationId>.yaml`. The root's paths are references and nothing else,
 * so adding an operation is one file and one line, and two people who add two never meet.
 */
export function operationInOwnFile() {
  return {
    Paths(paths, context) {
      for (const [path, pathItem] of Object.entries(paths)) {
        const place = context.location.child([path]);
        if (Object.keys(pathItem).join() === "$ref" && HOME.test(pathItem.$ref)) {
          checkFile(path, pathItem, context, place);
        } else {
          context.report({
            message: `${path} must be a $ref to operations/<tag>/<operationId>.yaml and nothing else.`,
            location: place.key(),
          });
        }
      }
    },
  };
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
