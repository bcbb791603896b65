import { contestedHasBothSources } from "./contested-has-both-sources.js";
import { correctionStillNeeded } from "./correction-still-needed.js";
import { correctionsValid } from "./corrections-valid.js";
import { dialectPinned } from "./dialect-pinned.js";
import { errorCodesKnown } from "./error-codes-known.js";
import { everyFileReached } from "./every-file-reached.js";
import { extensionsKnown } from "./extensions-known.js";
import { noDefsInComponents } from "./no-defs-in-components.js";
import { noMaskedExamples } from "./no-masked-examples.js";
import { operationComplete } from "./operation-complete.js";
import { operationIdNamesAMethod } from "./operation-id-names-a-method.js";
import { operationInOwnFile } from "./operation-in-own-file.js";
import { parametersInAList } from "./parameters-in-a-list.js";
import { propertyDescribed } from "./property-described.js";
import { regionHasOnePrimary } from "./region-has-one-primary.js";
import { requestsClosedResponsesOpen } from "./requests-closed-responses-open.js";

// biome-ignore lint/style/noDefaultExport: redocly takes a plugin from the default export.
export default function livespec() {
  return {
    id: "livespec",
    rules: {
      oas3: {
        "contested-has-both-sources": contestedHasBothSources,
        "correction-still-needed": correctionStillNeeded,
        "corrections-valid": correctionsValid,
        "dialect-pinned": dialectPinned,
        "error-codes-known": errorCodesKnown,
        "every-file-reached": everyFileReached,
        "extensions-known": extensionsKnown,
        "no-defs-in-components": noDefsInComponents,
        "no-masked-examples": noMaskedExamples,
        "operation-complete": operationComplete,
        "operation-id-names-a-method": operationIdNamesAMethod,
        "operation-in-own-file": operationInOwnFile,
        "parameters-in-a-list": parametersInAList,
        "property-described": propertyDescribed,
        "region-has-one-primary": regionHasOnePrimary,
        "requests-closed-responses-open": requestsClosedResponsesOpen,
      },
    },
  };
}
