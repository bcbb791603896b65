import { optional, type Rule, STRING } from "../check-fields.ts";

/** An access key that the mock knows. */
export interface AlibabaAccount {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Makes the key a temporary one: calls have to carry this token. */
  readonly securityToken?: string | undefined;
}

/** The access key that the mock accepts unless it is given others. Public, so that it can stand in tests. */
export const mockAlibabaAccount: AlibabaAccount = {
  accessKeyId: "livespec-mock-id",
  accessKeySecret: "livespec-mock-secret",
};

/** `Authorization` has the id between an equals sign and a comma. */
const ACCESS_KEY_ID: Rule = {
  be: "a string without spaces and commas",
  isMet: (value) => typeof value === "string" && /^[^,\s]+$/.test(value),
};

export const accountRules = {
  accessKeyId: ACCESS_KEY_ID,
  accessKeySecret: STRING,
  securityToken: optional(STRING),
};
