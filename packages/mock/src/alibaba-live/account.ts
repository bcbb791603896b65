/** An access key that the mock knows. */
export interface AlibabaAccount {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Makes the key a temporary one: calls have to carry this token. */
  readonly securityToken?: string;
}

/** The access key that the mock accepts unless it is given others. Public, so that it can stand in tests. */
export const mockAlibabaAccount: AlibabaAccount = {
  accessKeyId: "livespec-mock-id",
  accessKeySecret: "livespec-mock-secret",
};
