import { createRequire } from "node:module";
import type { createAcs3Signer } from "@livespec/alibaba-live/signer";
import type { toForm } from "@livespec/core/vendor";
import { importPortably } from "../clients/import-portably.ts";
import { DATE, HOST, NONCE, NOW, verifyAuthorization } from "../requests/acs3-vector.ts";
import { CREDENTIALS, HEADERS, REQUEST, toFormText } from "../requests/message-token.ts";
import type { Prepared, Subjects } from "../task.ts";

/** The ACS3 signature of GetMessageToken's four fields, the form included. Each is compared with the known one. */
export const subjects: Subjects = {
  livespec: {
    label: "**@livespec/alibaba-live**",
    prepare: async () => {
      const { createAcs3Signer } = await import("@livespec/alibaba-live/signer");
      return prepareSigning({ createAcs3Signer, ...(await import("@livespec/core/vendor")) });
    },
  },

  /** The same signer as it runs without `node:crypto`: it hashes with WebCrypto. */
  portable: {
    label: "**@livespec/alibaba-live**, portable build",
    prepare: async () =>
      prepareSigning(
        await importPortably<Signing>(`
          export { createAcs3Signer } from "@livespec/alibaba-live/signer";
          export { toForm } from "@livespec/core/vendor";`),
      ),
  },

  /** Written by hand for this operation. */
  "node-crypto": {
    label: "hand-written, node:crypto",
    prepare: async () => {
      const { signByHand } = await import("../clients/hand-written-acs3.ts");
      return {
        call: () => {
          const toSign = { host: HOST, body: toFormText(REQUEST), date: DATE, nonce: NONCE };
          verifyAuthorization(signByHand(toSign)["authorization"]);
        },
      };
    },
  },

  /** The steps that @alicloud/openapi-client takes with a form. Date and nonce are given, which saves it from making them. */
  "openapi-util": {
    label: "@alicloud/openapi-util + tea-util",
    prepare: () => {
      const require = createRequire(import.meta.url);
      const { default: util } = require("@alicloud/openapi-util") as { default: OpenApiUtil };
      const { default: tea } = require("@alicloud/tea-util") as {
        default: { toBytes(text: string): Buffer };
      };
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
  },

  /** Written by hand with the one cryptography that every runtime has. */
  "web-crypto": {
    label: "hand-written, WebCrypto, 50 in flight",
    prepare: async () => {
      const { importSecret, signOverWebCrypto } = await import("../clients/hand-written-acs3.ts");
      const key = await importSecret();
      return {
        call: async () => {
          const toSign = { host: HOST, body: toFormText(REQUEST), date: DATE, nonce: NONCE };
          verifyAuthorization((await signOverWebCrypto(key, toSign))["authorization"]);
        },
      };
    },
  },
};

const ALGORITHM = "ACS3-HMAC-SHA256";

/** The used part of our packages, from whichever build. */
interface Signing {
  readonly createAcs3Signer: typeof createAcs3Signer;
  readonly toForm: typeof toForm;
}

function prepareSigning(from: Signing): Prepared {
  const sign = from.createAcs3Signer({ now: () => NOW, nonce: () => NONCE });
  const fixed = { method: "POST", origin: `https://${HOST}`, host: HOST, path: "/", query: "" };
  return {
    call: async () => {
      const request = { ...fixed, headers: HEADERS, body: from.toForm(REQUEST) };
      const { headers } = await sign(request, CREDENTIALS);
      verifyAuthorization(headers?.["authorization"]);
    },
  };
}

/** The used part of the package; its types speak of a default export that sits one level deeper in ESM. */
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
