import { type FieldRule, STRING, STRINGS } from "../../check-fields.ts";

/** An app that the mock accepts. */
export interface TencentAccount {
  readonly sdkAppId: number;
  /** Key that UserSigs of this app are made with, taken as characters even if it looks like hex. */
  readonly secretKey: string;
  /** Identifiers that may call the REST API. */
  readonly administrators: readonly string[];
}

/** The default app of the mock. It is public, so that tests can use it: the key is the one in the vendor's own samples. */
export const mockTencentApp: TencentAccount = {
  sdkAppId: 1400000000,
  secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e",
  administrators: ["administrator"],
};

const UINT32: FieldRule = {
  be: "an integer of 32 bits",
  isMet: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 0xffff_ffff,
};

export const accountRules = { sdkAppId: UINT32, secretKey: STRING, administrators: STRINGS };
