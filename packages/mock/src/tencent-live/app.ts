import { type Rule, STRING, STRINGS } from "../check-fields.ts";

/** An app that the mock knows. */
export interface TencentApp {
  readonly sdkAppId: number;
  /** Key that UserSigs of this app are made with; its characters are the key, even where they read as hex. */
  readonly secretKey: string;
  /** Identifiers that may call the REST API. */
  readonly administrators: readonly string[];
}

/**
 * The app that the mock accepts unless it is given others. Public, so that it can stand in tests: the key is the one in the
 * vendor's own samples.
 */
export const mockTencentApp: TencentApp = {
  sdkAppId: 1400000000,
  secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e",
  administrators: ["administrator"],
};

const UINT32: Rule = {
  be: "an integer of 32 bits",
  isMet: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 0xffff_ffff,
};

export const appRules = { sdkAppId: UINT32, secretKey: STRING, administrators: STRINGS };
