import { createTlsSigApi } from "../../peers/tls-sig-api.ts";
import type { Subject } from "../../subject.ts";
import { prepareMinting } from "../../tasks/user-sig.ts";

/** The vendor's own package. */
export const subject: Subject = {
  label: "tls-sig-api-v2",
  prepare: () => prepareMinting(createTlsSigApi()),
};
