import { type FieldRule, optional, STRING } from "../../check-fields.ts";

/** An access key that the mock accepts. */
export interface AlibabaAccount {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Makes the key temporary: calls must carry this token. */
  readonly securityToken?: string | undefined;
}

/** The default access key of the mock. It is public, so that tests can use it. */
export const mockAlibabaAccount: AlibabaAccount = {
  accessKeyId: "livespec-mock-id",
  accessKeySecret: "livespec-mock-secret",
};

/** `Authorization` has the id between an equals sign and a comma. */
const ACCESS_KEY_ID: FieldRule = {
  be: "a string without spaces and commas",
  isMet: (value) => typeof value === "string" && /^[^,\s]+$/.test(value),
};

export const accountRules = {
  accessKeyId: ACCESS_KEY_ID,
  accessKeySecret: STRING,
  securityToken: optional(STRING),
};
