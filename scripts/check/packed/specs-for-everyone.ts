import { loadWorkspace } from "../../workspace/load-workspace.ts";
import { toRole } from "../../workspace/role.ts";
import type { Check } from "../runner/check.ts";
import { findToolFaults } from "./foreign-tools/foreign-tools.ts";
import { unpackDocuments } from "./foreign-tools/unpack-documents.ts";
import { withTarballs } from "./tarballs/with-tarballs.ts";

/**
 * Gives the packed descriptions to four tools that know nothing of us: two generators of types, a linter and a mock server. Our own
 * tools understand our extensions, so they cannot tell whether others can read a description.
 */
export const check: Check = {
  name: "specs-for-everyone",
  why: "The descriptions are published for other people's tools, which stumble over things that ours do not.",
  after: ["build"],
  run: async (root) => {
    const specs = (await loadWorkspace(root)).filter(({ folder }) => toRole(folder) === "specs");
    return withTarballs({ root, packages: specs }, async ([tarball], folder) => ({
      faults: await findToolFaults(await unpackDocuments(tarball?.path ?? "", folder)),
      notes: ["openapi-typescript, openapi-ts, redocly and prism take the packed documents"],
    }));
  },
};
