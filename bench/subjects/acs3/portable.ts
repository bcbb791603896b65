import type { createAcs3Signer } from "@livespec/alibaba-live/signer";
import type { toForm } from "@livespec/core";
import { importPortably } from "../../measure/portable-build.ts";
import type { Subject } from "../../subject.ts";
import { prepareSigning } from "../../tasks/acs3-signer.ts";

/** The same signer as it runs where there is no `node:crypto`: hashing by WebCrypto. */
export const subject: Subject = {
  label: "**@livespec/alibaba-live**, portable build",
  prepare: async () =>
    prepareSigning(
      await importPortably<{ createAcs3Signer: typeof createAcs3Signer; toForm: typeof toForm }>(`
        export { createAcs3Signer } from "@livespec/alibaba-live/signer";
        export { toForm } from "@livespec/core";`),
    ),
};
