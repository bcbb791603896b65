import { createAcs3Signer } from "@livespec/alibaba-live/signer";
import { toForm } from "@livespec/core";
import type { Subject } from "../../subject.ts";
import { prepareSigning } from "../../tasks/acs3-signer.ts";

export const subject: Subject = {
  label: "**@livespec/alibaba-live**",
  prepare: () => prepareSigning({ createAcs3Signer, toForm }),
};
