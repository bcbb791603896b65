import { createRequire } from "node:module";
import type { Subject } from "../../subject.ts";
import { DATE, HOST, NONCE, verifyAuthorization } from "../../tasks/acs3-vector.ts";
import { CREDENTIALS, HEADERS, REQUEST } from "../../tasks/get-message-token.ts";

/** As much of the packages as is used; their types speak of default exports that sit one level deeper in ESM. */
interface OpenApiUtil {
  toForm(fields: object): string;
  hash(bytes: Buffer, algorithm: string): Buffer;
  hexEncode(bytes: Buffer): string;
  getAuthorization(
    request: object,
    algorithm: string,
    payloadHash: string,
    accessKeyId: string,
    accessKeySecret: string,
  ): string;
}

/** The steps that @alicloud/openapi-client takes with a form. Date and nonce are given, which spares it making them. */
export const subject: Subject = {
  label: "@alicloud/openapi-util + tea-util",
  prepare: () => {
    const require = createRequire(import.meta.url);
    const { default: util } = require("@alicloud/openapi-util") as { default: OpenApiUtil };
    const { default: tea } = require("@alicloud/tea-util") as { default: { toBytes(text: string): Buffer } };
    return {
      call: () => {
        const form = util.toForm(REQUEST);
        const payloadHash = util.hexEncode(util.hash(tea.toBytes(form), ALGORITHM));
        const headers = {
          ...HEADERS,
          host: HOST,
          "x-acs-date": DATE,
          "x-acs-signature-nonce": NONCE,
          "x-acs-content-sha256": payloadHash,
        };
        const request = { method: "POST", pathname: "/", query: {}, headers };
        const { accessKeyId, accessKeySecret } = CREDENTIALS;
        verifyAuthorization(
          util.getAuthorization(request, ALGORITHM, payloadHash, accessKeyId, accessKeySecret),
        );
      },
    };
  },
};

const ALGORITHM = "ACS3-HMAC-SHA256";
