// Generated from specs/alibaba-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: 3f41252c9e72ff98fae2d5902ea3e63e426d2a4216e121c0d69c85ae21870089

import type { CodeIn, ErrorCatalogue, ErrorCategory } from "@livespec/core/vendor";

/** The vendor's error codes, each with its category and what a caller may do. */
export const errorCatalogue = {
  /** The caller may not operate on this resource. Do not retry unchanged. */
  Forbidden: { category: "permission", remedy: "fix" },
  /** The access key is disabled. May be retried with other credentials. */
  "Forbidden.AccessKeyDisabled": { category: "credentials", remedy: "renew-credentials" },
  /** No RAM policy allows the caller this action. Do not retry unchanged. */
  "Forbidden.RAM": { category: "permission", remedy: "fix" },
  /** The account is held back by the vendor's risk control. Do not retry unchanged. */
  "Forbidden.RiskControl": { category: "permission", remedy: "fix" },
  /** The account has to be verified before it may call. Do not retry unchanged. */
  "Forbidden.UserVerification": { category: "permission", remedy: "fix" },
  /** The date of the call is more than 15 minutes off the vendor's clock. May be retried with a new signature. */
  IllegalTimestamp: { category: "clock", remedy: "sign-anew" },
  /** The signature, or a part that it needs, is malformed or absent. Do not retry unchanged. */
  IncompleteSignature: { category: "credentials", remedy: "fix" },
  /** A parameter of a newer messaging operation has a bad value. Do not retry unchanged. */
  InputInvalid: { category: "invalid", remedy: "fix" },
  /** The service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call. */
  InternalError: { category: "transient", remedy: "retry", ambiguous: true },
  /** A parameter has a bad value. The vendor spells the code this way. Do not retry unchanged. */
  InvaildParameter: { category: "invalid", remedy: "fix" },
  /** The access key is not known. No page of the vendor has a status; 401 was reported. May be retried with other credentials. */
  InvalidAccessKeyId: { category: "credentials", remedy: "renew-credentials" },
  /** The access key is disabled. May be retried with other credentials. */
  "InvalidAccessKeyId.Inactive": { category: "credentials", remedy: "renew-credentials" },
  /** The access key is not known. The vendor's pages differ about the status. May be retried with other credentials. */
  "InvalidAccessKeyId.NotFound": { category: "credentials", remedy: "renew-credentials" },
  /** The action is not known under this name. Do not retry unchanged. */
  InvalidAction: { category: "not-found", remedy: "fix" },
  /** The host does not know the action in this version. Do not retry unchanged. */
  "InvalidApi.NotFound": { category: "not-found", remedy: "fix" },
  /** A parameter has a bad value. Do not retry unchanged. */
  InvalidParameter: { category: "invalid", remedy: "fix" },
  /** The host does not serve this product. Do not retry unchanged. */
  "InvalidProduct.NotFound": { category: "not-found", remedy: "fix" },
  /** The call came over plain HTTP; only HTTPS is served. Do not retry unchanged. */
  "InvalidProtocol.NeedSsl": { category: "invalid", remedy: "fix" },
  /** The security token of a temporary access key has ended. Some products of the vendor answer 403. May be retried with other credentials. */
  "InvalidSecurityToken.Expired": { category: "credentials", remedy: "renew-credentials" },
  /** The security token is not one of the vendor's. May be retried with other credentials. */
  "InvalidSecurityToken.Malformed": { category: "credentials", remedy: "renew-credentials" },
  /** The security token belongs to another access key. May be retried with other credentials. */
  "InvalidSecurityToken.MismatchWithAccessKey": { category: "credentials", remedy: "renew-credentials" },
  /** The date of the call is more than 15 minutes off the vendor's clock. May be retried with a new signature. */
  "InvalidTimeStamp.Expired": { category: "clock", remedy: "sign-anew" },
  /** The date of the call is not written as yyyy-MM-ddTHH:mm:ssZ. Do not retry unchanged. */
  "InvalidTimeStamp.Format": { category: "clock", remedy: "fix" },
  /** A required parameter is absent. Do not retry unchanged. */
  MissingParameter: { category: "invalid", remedy: "fix" },
  /** The caller may not do this. Messaging operations use this code. Do not retry unchanged. */
  NoAuth: { category: "permission", remedy: "fix" },
  /** The caller has no permission for the action. Do not retry unchanged. */
  NoPermission: { category: "permission", remedy: "fix" },
  /** The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged. */
  ResourceNotExist: { category: "not-found", remedy: "fix" },
  /** The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call. */
  ServerError: { category: "transient", remedy: "retry", ambiguous: true },
  /** The service is down for the moment. May be retried. */
  ServiceUnavailable: { category: "unavailable", remedy: "retry" },
  /** The signature is wrong. The gateway answers 400, older product pages say 403. Do not retry unchanged. */
  SignatureDoesNotMatch: { category: "credentials", remedy: "fix" },
  /** The nonce was used before. A retry that was not signed anew, or a call whose first answer got lost. May be retried with a new signature. The vendor may have carried out the call. */
  SignatureNonceUsed: { category: "transient", remedy: "sign-anew", ambiguous: true },
  /** Too many calls. Other products of the vendor answer 429 or 503. May be retried. */
  Throttling: { category: "throttled", remedy: "retry" },
  /** Too many calls of this operation. May be retried. */
  "Throttling.Api": { category: "throttled", remedy: "retry" },
  /** Too many calls of this account. May be retried. */
  "Throttling.User": { category: "throttled", remedy: "retry" },
  /** The operation does not answer this HTTP method. The vendor's pages differ about the status. Do not retry unchanged. */
  UnsupportedHTTPMethod: { category: "invalid", remedy: "fix" },
} as const satisfies ErrorCatalogue;

/** Any code in the catalogue. */
export type AlibabaLiveErrorCode = keyof typeof errorCatalogue;

/** Codes of one category. */
export type AlibabaLiveErrorCodeIn<Category extends ErrorCategory> = CodeIn<typeof errorCatalogue, Category>;

/** Codes on each operation's own page, without those that are common to all operations. */
export interface AlibabaLiveOperationErrorCodes {
  readonly createMessageApp: never;
  readonly getMessageApp: "NoAuth";
  readonly listMessageApp: never;
  readonly queryMessageApp: never;
  readonly updateMessageApp: never;
  readonly deleteMessageApp: never;
  readonly createMessageGroup: never;
  readonly getMessageGroup: never;
  readonly listMessageGroup: never;
  readonly updateMessageGroup: never;
  readonly joinMessageGroup: never;
  readonly leaveMessageGroup: never;
  readonly listMessageGroupUser: never;
  readonly listMessageGroupUserById: never;
  readonly batchGetOnlineUsers: never;
  readonly sendMessageToGroup: never;
  readonly sendMessageToGroupUsers: never;
  readonly listMessage: never;
  readonly sendLike: never;
  readonly muteGroupUser: never;
  readonly cancelMuteGroupUser: never;
  readonly muteAllGroupUser: never;
  readonly cancelMuteAllGroupUser: never;
  readonly listMuteGroupUser: never;
  readonly getMessageToken: "Forbidden" | "InvaildParameter";
  readonly createLiveMessageApp: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly describeLiveMessageApp: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly listLiveMessageApps: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly modifyLiveMessageAppAudit: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly modifyLiveMessageAppCallback: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly modifyLiveMessageAppDisable: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly createLiveMessageGroup: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly describeLiveMessageGroup: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly modifyLiveMessageGroup: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly deleteLiveMessageGroup: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly recoverLiveMessageDeletedGroup: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly listLiveMessageGroups: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly listLiveMessageGroupByPage: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly listLiveMessageGroupUsers: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly checkLiveMessageUsersOnline: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly checkLiveMessageUsersInGroup: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly kickLiveMessageGroupUser: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly modifyLiveMessageUserInfo: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly listLiveMessageGroupMessages: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly sendLiveMessageGroup: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly sendLiveMessageUser: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly deleteLiveMessageGroupMessage: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly deleteLiveMessageUserMessage: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly addLiveMessageGroupBand: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly removeLiveMessageGroupBand: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly modifyLiveMessageGroupBand: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly banLiveMessageGroup: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly unbanLiveMessageGroup: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
  readonly describeLiveMessageGroupBand: "InputInvalid" | "NoAuth" | "ResourceNotExist" | "ServerError";
}
