// Generated from specs/alibaba-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: 68809834402c23e7a034256671b63f9d40663139927a42c5684ba1c24b8ada36

import type { CallOptions, OperationFacts, Servers, WireForm } from "@livespec/core";
import type { operations as spec } from "./schema.ts";

/** A region by the name that the spec gives it. */
export type AlibabaLiveRegion =
  | "cn-shanghai"
  | "cn-beijing"
  | "cn-shenzhen"
  | "cn-qingdao"
  | "ap-northeast-1"
  | "ap-south-1"
  | "ap-southeast-1"
  | "ap-southeast-5"
  | "eu-central-1";

/** Hosts of each region. */
export const servers: Servers<AlibabaLiveRegion> = {
  "cn-shanghai": { primary: "https://live.aliyuncs.com", vpc: "https://live-vpc.cn-shanghai.aliyuncs.com" },
  "cn-beijing": { primary: "https://live.aliyuncs.com" },
  "cn-shenzhen": { primary: "https://live.aliyuncs.com" },
  "cn-qingdao": { primary: "https://live.aliyuncs.com" },
  "ap-northeast-1": { primary: "https://live.aliyuncs.com" },
  "ap-south-1": { primary: "https://live.aliyuncs.com" },
  "ap-southeast-1": {
    primary: "https://live.aliyuncs.com",
    backup: "https://live.ap-southeast-1.aliyuncs.com",
    vpc: "https://live-vpc.ap-southeast-1.aliyuncs.com",
  },
  "ap-southeast-5": { primary: "https://live.aliyuncs.com" },
  "eu-central-1": { primary: "https://live.aliyuncs.com", backup: "https://live.eu-central-1.aliyuncs.com" },
};

/** How an operation's path becomes a request on the wire. */
export const wire: WireForm = {
  target: "/",
  headers: { "x-acs-action": "{action}", "x-acs-version": "2016-11-01" },
};

/** Fields and parameters whose values are never shown. */
export const sensitive: readonly string[] = ["AccessToken", "AppKey", "RefreshToken"];

/** What `createMessageApp` takes. */
export type CreateMessageAppRequest = NonNullable<
  spec["createMessageApp"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `createMessageApp` answers. */
export type CreateMessageAppResponse =
  spec["createMessageApp"]["responses"][200]["content"]["application/json"];

/** What `getMessageApp` takes. */
export type GetMessageAppRequest = NonNullable<
  spec["getMessageApp"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `getMessageApp` answers. */
export type GetMessageAppResponse = spec["getMessageApp"]["responses"][200]["content"]["application/json"];

/** What `listMessageApp` takes. */
export type ListMessageAppRequest = NonNullable<
  spec["listMessageApp"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `listMessageApp` answers. */
export type ListMessageAppResponse = spec["listMessageApp"]["responses"][200]["content"]["application/json"];

/** What `queryMessageApp` takes. */
export type QueryMessageAppRequest = NonNullable<
  spec["queryMessageApp"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `queryMessageApp` answers. */
export type QueryMessageAppResponse =
  spec["queryMessageApp"]["responses"][200]["content"]["application/json"];

/** What `updateMessageApp` takes. */
export type UpdateMessageAppRequest = NonNullable<
  spec["updateMessageApp"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `updateMessageApp` answers. */
export type UpdateMessageAppResponse =
  spec["updateMessageApp"]["responses"][200]["content"]["application/json"];

/** What `deleteMessageApp` takes. */
export type DeleteMessageAppRequest = NonNullable<
  spec["deleteMessageApp"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `deleteMessageApp` answers. */
export type DeleteMessageAppResponse =
  spec["deleteMessageApp"]["responses"][200]["content"]["application/json"];

/** What `createMessageGroup` takes. */
export type CreateMessageGroupRequest = NonNullable<
  spec["createMessageGroup"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `createMessageGroup` answers. */
export type CreateMessageGroupResponse =
  spec["createMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `getMessageGroup` takes. */
export type GetMessageGroupRequest = NonNullable<
  spec["getMessageGroup"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `getMessageGroup` answers. */
export type GetMessageGroupResponse =
  spec["getMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `listMessageGroup` takes. */
export type ListMessageGroupRequest = NonNullable<
  spec["listMessageGroup"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `listMessageGroup` answers. */
export type ListMessageGroupResponse =
  spec["listMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `updateMessageGroup` takes. */
export type UpdateMessageGroupRequest = NonNullable<
  spec["updateMessageGroup"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `updateMessageGroup` answers. */
export type UpdateMessageGroupResponse =
  spec["updateMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `joinMessageGroup` takes. */
export type JoinMessageGroupRequest = NonNullable<
  spec["joinMessageGroup"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `joinMessageGroup` answers. */
export type JoinMessageGroupResponse =
  spec["joinMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `leaveMessageGroup` takes. */
export type LeaveMessageGroupRequest = NonNullable<
  spec["leaveMessageGroup"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `leaveMessageGroup` answers. */
export type LeaveMessageGroupResponse =
  spec["leaveMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `listMessageGroupUser` takes. */
export type ListMessageGroupUserRequest = NonNullable<
  spec["listMessageGroupUser"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `listMessageGroupUser` answers. */
export type ListMessageGroupUserResponse =
  spec["listMessageGroupUser"]["responses"][200]["content"]["application/json"];

/** What `listMessageGroupUserById` takes. */
export type ListMessageGroupUserByIdRequest = NonNullable<
  spec["listMessageGroupUserById"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `listMessageGroupUserById` answers. */
export type ListMessageGroupUserByIdResponse =
  spec["listMessageGroupUserById"]["responses"][200]["content"]["application/json"];

/** What `batchGetOnlineUsers` takes. */
export type BatchGetOnlineUsersRequest = NonNullable<
  spec["batchGetOnlineUsers"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `batchGetOnlineUsers` answers. */
export type BatchGetOnlineUsersResponse =
  spec["batchGetOnlineUsers"]["responses"][200]["content"]["application/json"];

/** What `sendMessageToGroup` takes. */
export type SendMessageToGroupRequest = NonNullable<spec["sendMessageToGroup"]["parameters"]["query"]> &
  NonNullable<spec["sendMessageToGroup"]["requestBody"]>["content"]["application/x-www-form-urlencoded"];

/** What `sendMessageToGroup` answers. */
export type SendMessageToGroupResponse =
  spec["sendMessageToGroup"]["responses"][200]["content"]["application/json"];

/** What `sendMessageToGroupUsers` takes. */
export type SendMessageToGroupUsersRequest = NonNullable<
  spec["sendMessageToGroupUsers"]["parameters"]["query"]
> &
  NonNullable<spec["sendMessageToGroupUsers"]["requestBody"]>["content"]["application/x-www-form-urlencoded"];

/** What `sendMessageToGroupUsers` answers. */
export type SendMessageToGroupUsersResponse =
  spec["sendMessageToGroupUsers"]["responses"][200]["content"]["application/json"];

/** What `listMessage` takes. */
export type ListMessageRequest = NonNullable<
  spec["listMessage"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `listMessage` answers. */
export type ListMessageResponse = spec["listMessage"]["responses"][200]["content"]["application/json"];

/** What `sendLike` takes. */
export type SendLikeRequest = NonNullable<
  spec["sendLike"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `sendLike` answers. */
export type SendLikeResponse = spec["sendLike"]["responses"][200]["content"]["application/json"];

/** What `muteGroupUser` takes. */
export type MuteGroupUserRequest = NonNullable<
  spec["muteGroupUser"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `muteGroupUser` answers. */
export type MuteGroupUserResponse = spec["muteGroupUser"]["responses"][200]["content"]["application/json"];

/** What `cancelMuteGroupUser` takes. */
export type CancelMuteGroupUserRequest = NonNullable<
  spec["cancelMuteGroupUser"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `cancelMuteGroupUser` answers. */
export type CancelMuteGroupUserResponse =
  spec["cancelMuteGroupUser"]["responses"][200]["content"]["application/json"];

/** What `muteAllGroupUser` takes. */
export type MuteAllGroupUserRequest = NonNullable<
  spec["muteAllGroupUser"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `muteAllGroupUser` answers. */
export type MuteAllGroupUserResponse =
  spec["muteAllGroupUser"]["responses"][200]["content"]["application/json"];

/** What `cancelMuteAllGroupUser` takes. */
export type CancelMuteAllGroupUserRequest = NonNullable<
  spec["cancelMuteAllGroupUser"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `cancelMuteAllGroupUser` answers. */
export type CancelMuteAllGroupUserResponse =
  spec["cancelMuteAllGroupUser"]["responses"][200]["content"]["application/json"];

/** What `listMuteGroupUser` takes. */
export type ListMuteGroupUserRequest = NonNullable<
  spec["listMuteGroupUser"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `listMuteGroupUser` answers. */
export type ListMuteGroupUserResponse =
  spec["listMuteGroupUser"]["responses"][200]["content"]["application/json"];

/** What `getMessageToken` takes. */
export type GetMessageTokenRequest = NonNullable<
  spec["getMessageToken"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `getMessageToken` answers. */
export type GetMessageTokenResponse =
  spec["getMessageToken"]["responses"][200]["content"]["application/json"];

/** What `createLiveMessageApp` takes. */
export type CreateLiveMessageAppRequest = NonNullable<spec["createLiveMessageApp"]["parameters"]["query"]>;

/** What `createLiveMessageApp` answers. */
export type CreateLiveMessageAppResponse =
  spec["createLiveMessageApp"]["responses"][200]["content"]["application/json"];

/** What `describeLiveMessageApp` takes. */
export type DescribeLiveMessageAppRequest = NonNullable<
  spec["describeLiveMessageApp"]["parameters"]["query"]
>;

/** What `describeLiveMessageApp` answers. */
export type DescribeLiveMessageAppResponse =
  spec["describeLiveMessageApp"]["responses"][200]["content"]["application/json"];

/** What `listLiveMessageApps` takes. */
export type ListLiveMessageAppsRequest = NonNullable<spec["listLiveMessageApps"]["parameters"]["query"]>;

/** What `listLiveMessageApps` answers. */
export type ListLiveMessageAppsResponse =
  spec["listLiveMessageApps"]["responses"][200]["content"]["application/json"];

/** What `modifyLiveMessageAppAudit` takes. */
export type ModifyLiveMessageAppAuditRequest = NonNullable<
  spec["modifyLiveMessageAppAudit"]["parameters"]["query"]
>;

/** What `modifyLiveMessageAppAudit` answers. */
export type ModifyLiveMessageAppAuditResponse =
  spec["modifyLiveMessageAppAudit"]["responses"][200]["content"]["application/json"];

/** What `modifyLiveMessageAppCallback` takes. */
export type ModifyLiveMessageAppCallbackRequest = NonNullable<
  spec["modifyLiveMessageAppCallback"]["parameters"]["query"]
>;

/** What `modifyLiveMessageAppCallback` answers. */
export type ModifyLiveMessageAppCallbackResponse =
  spec["modifyLiveMessageAppCallback"]["responses"][200]["content"]["application/json"];

/** What `modifyLiveMessageAppDisable` takes. */
export type ModifyLiveMessageAppDisableRequest = NonNullable<
  spec["modifyLiveMessageAppDisable"]["parameters"]["query"]
>;

/** What `modifyLiveMessageAppDisable` answers. */
export type ModifyLiveMessageAppDisableResponse =
  spec["modifyLiveMessageAppDisable"]["responses"][200]["content"]["application/json"];

/** What `createLiveMessageGroup` takes. */
export type CreateLiveMessageGroupRequest = NonNullable<
  spec["createLiveMessageGroup"]["parameters"]["query"]
>;

/** What `createLiveMessageGroup` answers. */
export type CreateLiveMessageGroupResponse =
  spec["createLiveMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `describeLiveMessageGroup` takes. */
export type DescribeLiveMessageGroupRequest = NonNullable<
  spec["describeLiveMessageGroup"]["parameters"]["query"]
>;

/** What `describeLiveMessageGroup` answers. */
export type DescribeLiveMessageGroupResponse =
  spec["describeLiveMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `modifyLiveMessageGroup` takes. */
export type ModifyLiveMessageGroupRequest = NonNullable<
  spec["modifyLiveMessageGroup"]["parameters"]["query"]
>;

/** What `modifyLiveMessageGroup` answers. */
export type ModifyLiveMessageGroupResponse =
  spec["modifyLiveMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `deleteLiveMessageGroup` takes. */
export type DeleteLiveMessageGroupRequest = NonNullable<
  spec["deleteLiveMessageGroup"]["parameters"]["query"]
>;

/** What `deleteLiveMessageGroup` answers. */
export type DeleteLiveMessageGroupResponse =
  spec["deleteLiveMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `recoverLiveMessageDeletedGroup` takes. */
export type RecoverLiveMessageDeletedGroupRequest = NonNullable<
  spec["recoverLiveMessageDeletedGroup"]["parameters"]["query"]
>;

/** What `recoverLiveMessageDeletedGroup` answers. */
export type RecoverLiveMessageDeletedGroupResponse =
  spec["recoverLiveMessageDeletedGroup"]["responses"][200]["content"]["application/json"];

/** What `listLiveMessageGroups` takes. */
export type ListLiveMessageGroupsRequest = NonNullable<spec["listLiveMessageGroups"]["parameters"]["query"]>;

/** What `listLiveMessageGroups` answers. */
export type ListLiveMessageGroupsResponse =
  spec["listLiveMessageGroups"]["responses"][200]["content"]["application/json"];

/** What `listLiveMessageGroupByPage` takes. */
export type ListLiveMessageGroupByPageRequest = NonNullable<
  spec["listLiveMessageGroupByPage"]["parameters"]["query"]
>;

/** What `listLiveMessageGroupByPage` answers. */
export type ListLiveMessageGroupByPageResponse =
  spec["listLiveMessageGroupByPage"]["responses"][200]["content"]["application/json"];

/** What `listLiveMessageGroupUsers` takes. */
export type ListLiveMessageGroupUsersRequest = NonNullable<
  spec["listLiveMessageGroupUsers"]["parameters"]["query"]
>;

/** What `listLiveMessageGroupUsers` answers. */
export type ListLiveMessageGroupUsersResponse =
  spec["listLiveMessageGroupUsers"]["responses"][200]["content"]["application/json"];

/** What `checkLiveMessageUsersOnline` takes. */
export type CheckLiveMessageUsersOnlineRequest = NonNullable<
  spec["checkLiveMessageUsersOnline"]["parameters"]["query"]
>;

/** What `checkLiveMessageUsersOnline` answers. */
export type CheckLiveMessageUsersOnlineResponse =
  spec["checkLiveMessageUsersOnline"]["responses"][200]["content"]["application/json"];

/** What `checkLiveMessageUsersInGroup` takes. */
export type CheckLiveMessageUsersInGroupRequest = NonNullable<
  spec["checkLiveMessageUsersInGroup"]["parameters"]["query"]
>;

/** What `checkLiveMessageUsersInGroup` answers. */
export type CheckLiveMessageUsersInGroupResponse =
  spec["checkLiveMessageUsersInGroup"]["responses"][200]["content"]["application/json"];

/** What `kickLiveMessageGroupUser` takes. */
export type KickLiveMessageGroupUserRequest = NonNullable<
  spec["kickLiveMessageGroupUser"]["parameters"]["query"]
>;

/** What `kickLiveMessageGroupUser` answers. */
export type KickLiveMessageGroupUserResponse =
  spec["kickLiveMessageGroupUser"]["responses"][200]["content"]["application/json"];

/** What `modifyLiveMessageUserInfo` takes. */
export type ModifyLiveMessageUserInfoRequest = NonNullable<
  spec["modifyLiveMessageUserInfo"]["parameters"]["query"]
>;

/** What `modifyLiveMessageUserInfo` answers. */
export type ModifyLiveMessageUserInfoResponse =
  spec["modifyLiveMessageUserInfo"]["responses"][200]["content"]["application/json"];

/** What `listLiveMessageGroupMessages` takes. */
export type ListLiveMessageGroupMessagesRequest = NonNullable<
  spec["listLiveMessageGroupMessages"]["parameters"]["query"]
>;

/** What `listLiveMessageGroupMessages` answers. */
export type ListLiveMessageGroupMessagesResponse =
  spec["listLiveMessageGroupMessages"]["responses"][200]["content"]["application/json"];

/** What `sendLiveMessageGroup` takes. */
export type SendLiveMessageGroupRequest = NonNullable<spec["sendLiveMessageGroup"]["parameters"]["query"]>;

/** What `sendLiveMessageGroup` answers. */
export type SendLiveMessageGroupResponse =
  spec["sendLiveMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `sendLiveMessageUser` takes. */
export type SendLiveMessageUserRequest = NonNullable<spec["sendLiveMessageUser"]["parameters"]["query"]>;

/** What `sendLiveMessageUser` answers. */
export type SendLiveMessageUserResponse =
  spec["sendLiveMessageUser"]["responses"][200]["content"]["application/json"];

/** What `deleteLiveMessageGroupMessage` takes. */
export type DeleteLiveMessageGroupMessageRequest = NonNullable<
  spec["deleteLiveMessageGroupMessage"]["parameters"]["query"]
>;

/** What `deleteLiveMessageGroupMessage` answers. */
export type DeleteLiveMessageGroupMessageResponse =
  spec["deleteLiveMessageGroupMessage"]["responses"][200]["content"]["application/json"];

/** What `deleteLiveMessageUserMessage` takes. */
export type DeleteLiveMessageUserMessageRequest = NonNullable<
  spec["deleteLiveMessageUserMessage"]["parameters"]["query"]
>;

/** What `deleteLiveMessageUserMessage` answers. */
export type DeleteLiveMessageUserMessageResponse =
  spec["deleteLiveMessageUserMessage"]["responses"][200]["content"]["application/json"];

/** What `addLiveMessageGroupBand` takes. */
export type AddLiveMessageGroupBandRequest = NonNullable<
  spec["addLiveMessageGroupBand"]["parameters"]["query"]
>;

/** What `addLiveMessageGroupBand` answers. */
export type AddLiveMessageGroupBandResponse =
  spec["addLiveMessageGroupBand"]["responses"][200]["content"]["application/json"];

/** What `removeLiveMessageGroupBand` takes. */
export type RemoveLiveMessageGroupBandRequest = NonNullable<
  spec["removeLiveMessageGroupBand"]["parameters"]["query"]
>;

/** What `removeLiveMessageGroupBand` answers. */
export type RemoveLiveMessageGroupBandResponse =
  spec["removeLiveMessageGroupBand"]["responses"][200]["content"]["application/json"];

/** What `modifyLiveMessageGroupBand` takes. */
export type ModifyLiveMessageGroupBandRequest = NonNullable<
  spec["modifyLiveMessageGroupBand"]["parameters"]["query"]
>;

/** What `modifyLiveMessageGroupBand` answers. */
export type ModifyLiveMessageGroupBandResponse =
  spec["modifyLiveMessageGroupBand"]["responses"][200]["content"]["application/json"];

/** What `banLiveMessageGroup` takes. */
export type BanLiveMessageGroupRequest = NonNullable<spec["banLiveMessageGroup"]["parameters"]["query"]>;

/** What `banLiveMessageGroup` answers. */
export type BanLiveMessageGroupResponse =
  spec["banLiveMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `unbanLiveMessageGroup` takes. */
export type UnbanLiveMessageGroupRequest = NonNullable<spec["unbanLiveMessageGroup"]["parameters"]["query"]>;

/** What `unbanLiveMessageGroup` answers. */
export type UnbanLiveMessageGroupResponse =
  spec["unbanLiveMessageGroup"]["responses"][200]["content"]["application/json"];

/** What `describeLiveMessageGroupBand` takes. */
export type DescribeLiveMessageGroupBandRequest = NonNullable<
  spec["describeLiveMessageGroupBand"]["parameters"]["query"]
>;

/** What `describeLiveMessageGroupBand` answers. */
export type DescribeLiveMessageGroupBandResponse =
  spec["describeLiveMessageGroupBand"]["responses"][200]["content"]["application/json"];

/** Every operation as a method. */
export interface AlibabaLiveMethods {
  /**
   * Create an application of the first messaging generation.
   *
   * An application holds groups and users; nearly every other operation of this generation takes its id. Counted as not
   * repeatable: whether two applications may share a name is not documented.
   *
   * Rules, checked before anything is sent:
   * - `AppName`: required, string, 2 to 16 characters.
   * - `AppConfig`: optional, object.
   * - `Extension`: optional, object.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: createLiveMessageApp
   *
   * Quota: 100 calls per second and account. Calling twice acts twice.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-createmessageapp
   */
  createMessageApp(
    request: CreateMessageAppRequest,
    options?: CallOptions,
  ): Promise<CreateMessageAppResponse>;

  /**
   * Read one application.
   *
   * Answers the name, the settings and the state of one application of the first messaging generation.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: describeLiveMessageApp
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-getmessageapp
   */
  getMessageApp(request: GetMessageAppRequest, options?: CallOptions): Promise<GetMessageAppResponse>;

  /**
   * List the applications of the account, page by page.
   *
   * Answers the applications of the first messaging generation that the account has. Ask for the next page as long as
   * `HasMore` is true.
   *
   * Rules, checked before anything is sent:
   * - `PageNum`: required, integer, 1 to 100000.
   * - `PageSize`: required, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: listLiveMessageApps
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listmessageapp
   */
  listMessageApp(request: ListMessageAppRequest, options?: CallOptions): Promise<ListMessageAppResponse>;

  /**
   * Find applications by id or name.
   *
   * Searches the applications of the first messaging generation. Whether a part of a name is enough is not documented.
   *
   * Unlike the lists, the answer is an array of pages, and its total is called `TotalCount`.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: optional, string, at least 1 character.
   * - `AppName`: optional, string, at least 1 character.
   * - `PageNum`: optional, integer, 1 to 100000.
   * - `PageSize`: optional, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-querymessageapp
   */
  queryMessageApp(request?: QueryMessageAppRequest, options?: CallOptions): Promise<QueryMessageAppResponse>;

  /**
   * Change the name, settings or fields of an application.
   *
   * No page says whether a map replaces the one before or is merged into it, so send it whole.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `AppName`: optional, string, 2 to 16 characters.
   * - `AppConfig`: optional, object.
   * - `Extension`: optional, object.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-updatemessageapp
   */
  updateMessageApp(
    request: UpdateMessageAppRequest,
    options?: CallOptions,
  ): Promise<UpdateMessageAppResponse>;

  /**
   * Delete one application.
   *
   * Takes one id at a time. There is no operation that brings an application back. A second call finds nothing left to
   * delete and leaves the same state.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-deletemessageapp
   */
  deleteMessageApp(
    request: DeleteMessageAppRequest,
    options?: CallOptions,
  ): Promise<DeleteMessageAppResponse>;

  /**
   * Create a group.
   *
   * A group is what users join and messages are sent to. The vendor makes its id; each call creates another group. Only
   * its creator may mute in it.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `CreatorId`: required, string, 1 to 36 characters, matching `^[A-Za-z0-9]+$`.
   * - `Extension`: optional, object.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: createLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Calling twice acts twice.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-createmessagegroup
   */
  createMessageGroup(
    request: CreateMessageGroupRequest,
    options?: CallOptions,
  ): Promise<CreateMessageGroupResponse>;

  /**
   * Read one group.
   *
   * Answers who created the group, its fields and whether it is muted. For its members see `ListMessageGroupUser`.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: describeLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-getmessagegroup
   */
  getMessageGroup(request: GetMessageGroupRequest, options?: CallOptions): Promise<GetMessageGroupResponse>;

  /**
   * List the groups that one user is in, page by page.
   *
   * Give both `AppId` and `UserId`: the metadata lets them be left out, but the vendor says that the result is only
   * right with both.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: optional, string, at least 1 character.
   * - `UserId`: optional, string, 1 to 32 characters, matching `^[a-z0-9_.]+$`.
   * - `PageNum`: required, integer, 1 to 100000.
   * - `PageSize`: required, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listmessagegroup
   */
  listMessageGroup(
    request: ListMessageGroupRequest,
    options?: CallOptions,
  ): Promise<ListMessageGroupResponse>;

  /**
   * Change the fields of a group.
   *
   * Whether `Extension` replaces the fields before or is merged into them is not documented, so send it whole.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `Extension`: optional, object.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: modifyLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-updatemessagegroup
   */
  updateMessageGroup(
    request: UpdateMessageGroupRequest,
    options?: CallOptions,
  ): Promise<UpdateMessageGroupResponse>;

  /**
   * Put a user into a group.
   *
   * The group has to exist. Twice as many calls per second are allowed as of the other operations.
   *
   * A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `UserId`: required, string, 1 to 32 characters, matching `^[a-z0-9_.]+$`.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   * - `BroadCastStatistics`: optional, boolean.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 200 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-joinmessagegroup
   */
  joinMessageGroup(
    request: JoinMessageGroupRequest,
    options?: CallOptions,
  ): Promise<JoinMessageGroupResponse>;

  /**
   * Take a user out of a group.
   *
   * For a user who leaves. There is no operation of this generation that throws somebody out.
   *
   * A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `UserId`: required, string, 1 to 32 characters, matching `^[a-z0-9_.]+$`.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   * - `BroadCastStatistics`: optional, boolean.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-leavemessagegroup
   */
  leaveMessageGroup(
    request: LeaveMessageGroupRequest,
    options?: CallOptions,
  ): Promise<LeaveMessageGroupResponse>;

  /**
   * List the members of a group, page by page.
   *
   * Answers who is in the group and since when. Ask for the next page as long as `HasMore` is true.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `PageNum`: optional, integer, 1 to 100000.
   * - `PageSize`: optional, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: listLiveMessageGroupUsers
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listmessagegroupuser
   */
  listMessageGroupUser(
    request: ListMessageGroupUserRequest,
    options?: CallOptions,
  ): Promise<ListMessageGroupUserResponse>;

  /**
   * Read what is known about some members of a group.
   *
   * Answers nickname, picture, fields of your own and whether the member is muted. How many ids one call takes is not
   * documented.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `UserIdList`: required, array, at least 1 item.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listmessagegroupuserbyid
   */
  listMessageGroupUserById(
    request: ListMessageGroupUserByIdRequest,
    options?: CallOptions,
  ): Promise<ListMessageGroupUserByIdResponse>;

  /**
   * Ask which of some users are online in a group.
   *
   * Takes up to 20 users in one call. Unlike the other operations it takes them as one string, joined by commas, in
   * every SDK of the vendor too.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `UserIds`: required, string, matching `^[a-z0-9_.]{1,32}(,[a-z0-9_.]{1,32}){0,19}$`.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: checkLiveMessageUsersOnline
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-batchgetonlineusers
   */
  batchGetOnlineUsers(
    request: BatchGetOnlineUsersRequest,
    options?: CallOptions,
  ): Promise<BatchGetOnlineUsersResponse>;

  /**
   * Send a message to everybody in a group.
   *
   * A call that is repeated sends a second message: nothing in it tells the vendor that it was sent before.
   *
   * Rules, checked before anything is sent:
   * - `SkipAudit`: optional, boolean.
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `OperatorUserId`: required, string, at least 1 character.
   * - `Data`: required, string, at least 1 character.
   * - `Type`: optional, integer.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: sendLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Calling twice acts twice.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-sendmessagetogroup
   */
  sendMessageToGroup(
    request: SendMessageToGroupRequest,
    options?: CallOptions,
  ): Promise<SendMessageToGroupResponse>;

  /**
   * Send a message to some members of a group.
   *
   * Name the receivers in `ReceiverIdList`. What happens without it is not documented.
   *
   * A call that is repeated sends a second message: nothing in it tells the vendor that it was sent before.
   *
   * Rules, checked before anything is sent:
   * - `SkipAudit`: optional, boolean.
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `OperatorUserId`: required, string, at least 1 character.
   * - `ReceiverIdList`: optional, array, at least 1 item.
   * - `Data`: required, string, at least 1 character.
   * - `Type`: required, integer.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: sendLiveMessageUser
   *
   * Quota: 100 calls per second and account. Calling twice acts twice.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-sendmessagetogroupusers
   */
  sendMessageToGroupUsers(
    request: SendMessageToGroupUsersRequest,
    options?: CallOptions,
  ): Promise<SendMessageToGroupUsersResponse>;

  /**
   * List the stored messages of a group, page by page.
   *
   * Answers messages of your own kinds, above 10000. The answer has no total; ask for the next page as long as `HasMore`
   * is true.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `Type`: optional, integer, at least 10001.
   * - `PageNum`: required, integer, 1 to 100000.
   * - `PageSize`: required, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: listLiveMessageGroupMessages
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listmessage
   */
  listMessage(request: ListMessageRequest, options?: CallOptions): Promise<ListMessageResponse>;

  /**
   * Add likes to a group.
   *
   * Collect the likes of a moment and send their number. A call that is repeated counts them again.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `Count`: required, string, matching `^[0-9]+$`.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Calling twice acts twice.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-sendlike
   */
  sendLike(request: SendLikeRequest, options?: CallOptions): Promise<SendLikeResponse>;

  /**
   * Keep some members of a group from talking for a while.
   *
   * Lasts a day unless `MuteTime` says otherwise. The vendor's client SDK takes at most 200 users in one call; whether
   * the server does is not known.
   *
   * A call that is repeated leaves the same users muted, but their time starts anew, and what `BroadCastType` asks for
   * may be sent again.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `MuteUserList`: required, array, at least 1 item.
   * - `MuteTime`: optional, integer, at least 0.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: addLiveMessageGroupBand
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-mutegroupuser
   */
  muteGroupUser(request: MuteGroupUserRequest, options?: CallOptions): Promise<MuteGroupUserResponse>;

  /**
   * Let some members of a group talk again.
   *
   * Undoes `MuteGroupUser`.
   *
   * A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `CancelMuteUserList`: required, array, at least 1 item.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: removeLiveMessageGroupBand
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-cancelmutegroupuser
   */
  cancelMuteGroupUser(
    request: CancelMuteGroupUserRequest,
    options?: CallOptions,
  ): Promise<CancelMuteGroupUserResponse>;

  /**
   * Keep everybody in a group from talking.
   *
   * Only the creator of the group may do this. `CancelMuteAllGroupUser` undoes it.
   *
   * A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `OperatorUserId`: required, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: banLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-muteallgroupuser
   */
  muteAllGroupUser(
    request: MuteAllGroupUserRequest,
    options?: CallOptions,
  ): Promise<MuteAllGroupUserResponse>;

  /**
   * Let a group that was muted talk again.
   *
   * Undoes `MuteAllGroupUser`.
   *
   * A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: unbanLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-cancelmuteallgroupuser
   */
  cancelMuteAllGroupUser(
    request: CancelMuteAllGroupUserRequest,
    options?: CallOptions,
  ): Promise<CancelMuteAllGroupUserResponse>;

  /**
   * List the muted members of a group, page by page.
   *
   * Answers the ids of those who may not talk. For the reason see `ListMessageGroupUserById`.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `PageNum`: required, integer, 1 to 100000.
   * - `PageSize`: required, integer, 1 to 50.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: describeLiveMessageGroupBand
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listmutegroupuser
   */
  listMuteGroupUser(
    request: ListMuteGroupUserRequest,
    options?: CallOptions,
  ): Promise<ListMuteGroupUserResponse>;

  /**
   * Issue a token with which one user's device opens a messaging connection.
   *
   * The device tells your server its user id, device id and device type; your server calls this and hands the token back.
   * The device then talks to the messaging service over a long connection (the LWP protocol).
   *
   * Give every user a `UserId` of its own and every device a `DeviceId` of its own, and pass the same `DeviceId` that the
   * client SDK on the device is configured with. No operation renews or revokes a token: call again for a new one.
   *
   * `AppId` is an application of the first messaging generation (`CreateMessageApp`); ids of `CreateLiveMessageApp` do not
   * work here. The vendor's Chinese page marks this generation as legacy; neither page nor SDK marks the operation deprecated.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DeviceId`: required, string, 1 to 64 characters.
   * - `DeviceType`: required, one of "ios", "android", "web", "pc".
   * - `UserId`: required, string, 1 to 32 characters, matching `^[a-z0-9_.]+$`.
   *
   * Legacy: The vendor's Chinese page titles the operation as legacy (旧版). Successor: The client token of the second generation, which your server makes from AppId and AppKey without a call.
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `Forbidden`: The caller may not operate on this resource. Do not retry as it is.
   * - `InvaildParameter`: A parameter has a bad value. The vendor spells the code this way. Do not retry as it is.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-getmessagetoken
   */
  getMessageToken(request: GetMessageTokenRequest, options?: CallOptions): Promise<GetMessageTokenResponse>;

  /**
   * Create an application.
   *
   * An application holds groups and users; every other operation takes its id and, unless it is `cn-shanghai`, the data
   * center that it was created in. An account may have 300 of them. Counted as not repeatable: whether two may share a
   * name is not documented.
   *
   * Keep `AppKey` on your server: the tokens that clients log on with are made from it, without a call to the vendor.
   *
   * Rules, checked before anything is sent:
   * - `AppName`: optional, string, 2 to 16 characters.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `AuditType`: optional, one of 0, 1, 2.
   * - `AuditUrl`: optional, string, matching `^https?:\/\/`.
   * - `EventCallbackUrl`: optional, string, matching `^(https?:\/\/.*)?$`.
   * - `MsgLifeCycle`: optional, one of 0, 1, 2.
   *
   * Quota: 50 calls per second and account. Calling twice acts twice.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://alibabacloud.com/help/en/live/developer-reference/api-createlivemessageapp
   */
  createLiveMessageApp(
    request?: CreateLiveMessageAppRequest,
    options?: CallOptions,
  ): Promise<CreateLiveMessageAppResponse>;

  /**
   * Read one application.
   *
   * Answers name, keys, moderation, callback and state of an application.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-describelivemessageapp
   */
  describeLiveMessageApp(
    request: DescribeLiveMessageAppRequest,
    options?: CallOptions,
  ): Promise<DescribeLiveMessageAppResponse>;

  /**
   * List the applications of the account, page by page.
   *
   * Answers the applications with their keys. As long as `HasMore` is true, give `NextPageToken` back for the next page.
   * `Disable` is a string here and a boolean everywhere else.
   *
   * Rules, checked before anything is sent:
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `SortType`: required, one of 1, 2.
   * - `NextPageToken`: optional, integer.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listlivemessageapps
   */
  listLiveMessageApps(
    request: ListLiveMessageAppsRequest,
    options?: CallOptions,
  ): Promise<ListLiveMessageAppsResponse>;

  /**
   * Change how the messages of an application are moderated.
   *
   * Moderation is off, the vendor's or your own. For your own, `AuditUrl` has to be given; the vendor signs what it asks
   * there.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `AuditType`: optional, one of 0, 1, 2.
   * - `AuditUrl`: optional, string, matching `^https?:\/\/`.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-modifylivemessageappaudit
   */
  modifyLiveMessageAppAudit(
    request: ModifyLiveMessageAppAuditRequest,
    options?: CallOptions,
  ): Promise<ModifyLiveMessageAppAuditResponse>;

  /**
   * Change where the events of an application are reported to.
   *
   * The vendor reports who logs on and off, joins, leaves and reconnects. An empty `EventCallbackUrl` switches the
   * reports off.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `EventCallbackUrl`: optional, string, matching `^(https?:\/\/.*)?$`.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-modifylivemessageappcallback
   */
  modifyLiveMessageAppCallback(
    request: ModifyLiveMessageAppCallbackRequest,
    options?: CallOptions,
  ): Promise<ModifyLiveMessageAppCallbackResponse>;

  /**
   * Switch an application off or on again.
   *
   * There is no operation that deletes an application of this generation; this comes closest. What is taken if `Disable`
   * is left out is not documented.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `Disable`: optional, boolean.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-modifylivemessageappdisable
   */
  modifyLiveMessageAppDisable(
    request: ModifyLiveMessageAppDisableRequest,
    options?: CallOptions,
  ): Promise<ModifyLiveMessageAppDisableResponse>;

  /**
   * Create a group.
   *
   * You choose its id. If there is a group of that id, the answer says so in `AlreadyExists`; if there was one and it
   * was deleted, `AlreadyDelete` is true and the id is spent. An application may have 5000 groups.
   *
   * Counted as not repeatable: whether a second call changes the group that the first one made is not documented.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `GroupName`: optional, string, at most 128 characters.
   * - `GroupInfo`: optional, string, at most 32768 characters.
   * - `CreatorId`: optional, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `Administrators`: optional, array, at least 1 item.
   *
   * Quota: 50 calls per second and account. Calling twice acts twice.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-createlivemessagegroup
   */
  createLiveMessageGroup(
    request: CreateLiveMessageGroupRequest,
    options?: CallOptions,
  ): Promise<CreateLiveMessageGroupResponse>;

  /**
   * Read one group.
   *
   * Answers who administrates a group, how many are online and how much was said. A deleted group is still answered,
   * with when and by whom it was deleted. `Createtime`, `Deletatime` and `Deletor` are the vendor's spellings.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-describelivemessagegroup
   */
  describeLiveMessageGroup(
    request: DescribeLiveMessageGroupRequest,
    options?: CallOptions,
  ): Promise<DescribeLiveMessageGroupResponse>;

  /**
   * Change the administrators or the information of a group.
   *
   * Say with `ModifyAdmin` and `ModifyInfo` which of the two you mean; the values beside them are what the group has
   * afterwards.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `ModifyAdmin`: optional, boolean.
   * - `AdminList`: optional, array, 1 to 3 items.
   * - `ModifyInfo`: optional, boolean.
   * - `GroupInfo`: optional, string, at most 32768 characters.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-modifylivemessagegroup
   */
  modifyLiveMessageGroup(
    request: ModifyLiveMessageGroupRequest,
    options?: CallOptions,
  ): Promise<ModifyLiveMessageGroupResponse>;

  /**
   * Delete a group.
   *
   * Everybody in the group is told that it is closed. Its messages are kept for 30 days, and for as long
   * `RecoverLiveMessageDeletedGroup` brings it back. Its id cannot be used for another group.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `OperatorId`: optional, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-deletelivemessagegroup
   */
  deleteLiveMessageGroup(
    request: DeleteLiveMessageGroupRequest,
    options?: CallOptions,
  ): Promise<DeleteLiveMessageGroupResponse>;

  /**
   * Bring a deleted group back.
   *
   * Works for 30 days after `DeleteLiveMessageGroup`. The messages that the group had can be listed again.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-recoverlivemessagedeletedgroup
   */
  recoverLiveMessageDeletedGroup(
    request: RecoverLiveMessageDeletedGroupRequest,
    options?: CallOptions,
  ): Promise<RecoverLiveMessageDeletedGroupResponse>;

  /**
   * List the groups of an application, from token to token.
   *
   * As long as `Hasmore` is true, give `NextpageToken` back as `NextPageToken` for the next page. The vendor spells the
   * two differently, and answers as a string what it takes as a number. `ListLiveMessageGroupByPage` lists the same by
   * page number.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `SortType`: required, one of 1, 2.
   * - `GroupStatus`: optional, one of 0, 1, 2.
   * - `NextPageToken`: optional, integer.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listlivemessagegroups
   */
  listLiveMessageGroups(
    request: ListLiveMessageGroupsRequest,
    options?: CallOptions,
  ): Promise<ListLiveMessageGroupsResponse>;

  /**
   * List the groups of an application, page by page.
   *
   * The one operation of the family that is sent with GET. `ListLiveMessageGroups` lists the same from token to token.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `SortType`: required, one of 1, 2.
   * - `GroupStatus`: optional, one of 0, 1, 2.
   * - `PageNumber`: optional, integer, 1 to 10000.
   * - `PageSize`: optional, integer, 1 to 50.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listlivemessagegroupbypage
   */
  listLiveMessageGroupByPage(
    request: ListLiveMessageGroupByPageRequest,
    options?: CallOptions,
  ): Promise<ListLiveMessageGroupByPageResponse>;

  /**
   * List the members of a group, from token to token.
   *
   * Not for a group of more than 2000 users: it becomes a super-large group, whose list is cleared and which stays one
   * until everybody has left. Ask about single users with `CheckLiveMessageUsersInGroup` instead.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `PageSize`: required, integer, 10 to 50.
   * - `SortType`: required, one of 1, 2.
   * - `NextPageToken`: optional, integer.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listlivemessagegroupusers
   */
  listLiveMessageGroupUsers(
    request: ListLiveMessageGroupUsersRequest,
    options?: CallOptions,
  ): Promise<ListLiveMessageGroupUsersResponse>;

  /**
   * Ask which of some users are online.
   *
   * `SendLiveMessageUser` reaches only users who are online, so ask this before. How many users one call takes is not
   * documented.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `UserIds`: required, array, at least 1 item.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-checklivemessageusersonline
   */
  checkLiveMessageUsersOnline(
    request: CheckLiveMessageUsersOnlineRequest,
    options?: CallOptions,
  ): Promise<CheckLiveMessageUsersOnlineResponse>;

  /**
   * Ask which of some users are in a group.
   *
   * The answer calls its list `Users` and the membership `Online`. How many users one call takes is not documented.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `UserIds`: required, array, at least 1 item.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-checklivemessageusersingroup
   */
  checkLiveMessageUsersInGroup(
    request: CheckLiveMessageUsersInGroupRequest,
    options?: CallOptions,
  ): Promise<CheckLiveMessageUsersInGroupResponse>;

  /**
   * Throw a user out of a group.
   *
   * Whether the user can come back at once is not documented. A call that is repeated leaves the user outside.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `KickoffUser`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-kicklivemessagegroupuser
   */
  kickLiveMessageGroupUser(
    request: KickLiveMessageGroupUserRequest,
    options?: CallOptions,
  ): Promise<KickLiveMessageGroupUserResponse>;

  /**
   * Change what the groups of a user show about them.
   *
   * The vendor changes it group by group and answers where it succeeded and where it did not; look into `FailList` even
   * when the call succeeds.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `UserId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `UserMetaInfo`: optional, string, at most 512 characters.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-modifylivemessageuserinfo
   */
  modifyLiveMessageUserInfo(
    request: ModifyLiveMessageUserInfoRequest,
    options?: CallOptions,
  ): Promise<ModifyLiveMessageUserInfoResponse>;

  /**
   * List the stored messages of a group, from token to token.
   *
   * Messages that were sent with `NoStorage` are not among them. As long as `Hasmore` is true, give `NextPageToken` back
   * for the next page.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `PageSize`: required, integer, 10 to 50.
   * - `SortType`: required, one of 1, 2.
   * - `NextPageToken`: optional, integer.
   * - `MsgType`: optional, integer.
   * - `BeginTime`: optional, integer, at least 0.
   * - `EndTime`: optional, integer, at least 0.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listlivemessagegroupmessages
   */
  listLiveMessageGroupMessages(
    request: ListLiveMessageGroupMessagesRequest,
    options?: CallOptions,
  ): Promise<ListLiveMessageGroupMessagesResponse>;

  /**
   * Send a message to everybody in a group.
   *
   * Somebody has to be online in the group, or else the answer is `ResourceNotExist`: messages are not kept for those
   * who are away. A group takes at most 30 different kinds of message.
   *
   * A call that is repeated may send a second message; whether the vendor looks at `MsgTid` to tell is not documented.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `SenderId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `SenderMetaInfo`: optional, string, at most 512 characters.
   * - `Body`: optional, string, at most 15360 characters.
   * - `MsgType`: optional, integer.
   * - `MsgTid`: optional, string, 1 to 64 characters.
   * - `StaticsIncrease`: optional, integer.
   * - `Weight`: optional, integer.
   * - `NoStorage`: optional, boolean.
   * - `NoCache`: optional, boolean.
   *
   * Quota: 50 calls per second and account. Calling twice acts twice.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-sendlivemessagegroup
   */
  sendLiveMessageGroup(
    request: SendLiveMessageGroupRequest,
    options?: CallOptions,
  ): Promise<SendLiveMessageGroupResponse>;

  /**
   * Send a message to one user.
   *
   * The receiver has to be online; ask with `CheckLiveMessageUsersOnline`.
   *
   * A call that is repeated may send a second message; whether the vendor looks at `MsgTid` to tell is not documented.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `ReceiverId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `SenderId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `SenderInfo`: optional, string, at most 512 characters.
   * - `Body`: optional, string, at most 15360 characters.
   * - `MsgType`: optional, integer.
   * - `MsgTid`: optional, string, 1 to 64 characters.
   * - `HighReliability`: optional, boolean.
   * - `Storage`: optional, boolean.
   *
   * Quota: 50 calls per second and account. Calling twice acts twice.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-sendlivemessageuser
   */
  sendLiveMessageUser(
    request: SendLiveMessageUserRequest,
    options?: CallOptions,
  ): Promise<SendLiveMessageUserResponse>;

  /**
   * Take back a message that was sent to a group.
   *
   * A message that is not there is answered in the same way, so the call may be repeated.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `MessageId`: required, string, 1 to 64 characters.
   * - `DeleterId`: optional, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `DeleterInfo`: optional, string, at most 512 characters.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-deletelivemessagegroupmessage
   */
  deleteLiveMessageGroupMessage(
    request: DeleteLiveMessageGroupMessageRequest,
    options?: CallOptions,
  ): Promise<DeleteLiveMessageGroupMessageResponse>;

  /**
   * Take back a message that was sent to one user.
   *
   * Name `DeleterId`: the metadata lets it be left out, and then the vendor refuses the call with `InputInvalid`.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `ReceiverId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `MessageId`: required, string, 1 to 64 characters.
   * - `DeleterId`: optional, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `DeleterInfo`: optional, string, at most 512 characters.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-deletelivemessageusermessage
   */
  deleteLiveMessageUserMessage(
    request: DeleteLiveMessageUserMessageRequest,
    options?: CallOptions,
  ): Promise<DeleteLiveMessageUserMessageResponse>;

  /**
   * Keep some members of a group from talking.
   *
   * `RemoveLiveMessageGroupBand` undoes it, `UnbanLiveMessageGroup` does not. Whether it ends by itself is not
   * documented.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `BannedUsers`: required, array, 1 to 30 items.
   *
   * Quota: 10 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-addlivemessagegroupband
   */
  addLiveMessageGroupBand(
    request: AddLiveMessageGroupBandRequest,
    options?: CallOptions,
  ): Promise<AddLiveMessageGroupBandResponse>;

  /**
   * Let some members of a group talk again.
   *
   * Undoes `AddLiveMessageGroupBand`.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `UnbannedUsers`: required, array, 1 to 30 items.
   *
   * Quota: 10 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-removelivemessagegroupband
   */
  removeLiveMessageGroupBand(
    request: RemoveLiveMessageGroupBandRequest,
    options?: CallOptions,
  ): Promise<RemoveLiveMessageGroupBandResponse>;

  /**
   * Set who may talk in a group.
   *
   * Mutes single users or the whole group with exceptions, in one call. `BannnedUsers` has three n: the vendor's
   * spelling.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `BannedAll`: optional, boolean.
   * - `BannnedUsers`: optional, array, 1 to 30 items.
   * - `ExceptUsers`: optional, array, 1 to 30 items.
   *
   * Quota: 10 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-modifylivemessagegroupband
   */
  modifyLiveMessageGroupBand(
    request: ModifyLiveMessageGroupBandRequest,
    options?: CallOptions,
  ): Promise<ModifyLiveMessageGroupBandResponse>;

  /**
   * Keep everybody in a group from talking.
   *
   * `UnbanLiveMessageGroup` undoes it. Up to 30 users may be excepted.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `ExceptUsers`: optional, array, 1 to 30 items.
   *
   * Quota: 10 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-banlivemessagegroup
   */
  banLiveMessageGroup(
    request: BanLiveMessageGroupRequest,
    options?: CallOptions,
  ): Promise<BanLiveMessageGroupResponse>;

  /**
   * Let a group that was muted talk again.
   *
   * Undoes `BanLiveMessageGroup`. Who was muted by `AddLiveMessageGroupBand` stays so.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   *
   * Quota: 10 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-unbanlivemessagegroup
   */
  unbanLiveMessageGroup(
    request: UnbanLiveMessageGroupRequest,
    options?: CallOptions,
  ): Promise<UnbanLiveMessageGroupResponse>;

  /**
   * Read who may talk in a group.
   *
   * Answers whether the group is muted as a whole, who is excepted from that, and who is muted one by one.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   *
   * Quota: 50 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry as it is.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry as it is.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry as it is.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have acted all the same.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-describelivemessagegroupband
   */
  describeLiveMessageGroupBand(
    request: DescribeLiveMessageGroupBandRequest,
    options?: CallOptions,
  ): Promise<DescribeLiveMessageGroupBandResponse>;
}

/** Every operation as the runtime sees it. */
export const operations: readonly OperationFacts[] = [
  {
    method: "POST",
    path: "/CreateMessageApp",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: false,
  },
  {
    method: "POST",
    path: "/GetMessageApp",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ListMessageApp",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/QueryMessageApp",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/UpdateMessageApp",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/DeleteMessageApp",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/CreateMessageGroup",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: false,
  },
  {
    method: "POST",
    path: "/GetMessageGroup",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ListMessageGroup",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/UpdateMessageGroup",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/JoinMessageGroup",
    body: "form",
    answer: ["Result"],
    quota: { calls: 200, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/LeaveMessageGroup",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ListMessageGroupUser",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ListMessageGroupUserById",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/BatchGetOnlineUsers",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/SendMessageToGroup",
    body: "form",
    query: ["SkipAudit"],
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: false,
  },
  {
    method: "POST",
    path: "/SendMessageToGroupUsers",
    body: "form",
    query: ["SkipAudit"],
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: false,
  },
  {
    method: "POST",
    path: "/ListMessage",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/SendLike",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: false,
  },
  {
    method: "POST",
    path: "/MuteGroupUser",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/CancelMuteGroupUser",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/MuteAllGroupUser",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/CancelMuteAllGroupUser",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ListMuteGroupUser",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/GetMessageToken",
    body: "form",
    answer: ["Result"],
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/CreateLiveMessageApp",
    answer: ["AppId", "AppKey", "AppSign", "DataCenter"],
    quota: { calls: 50, seconds: 1 },
    idempotent: false,
  },
  {
    method: "POST",
    path: "/DescribeLiveMessageApp",
    answer: [
      "AppId",
      "AppKey",
      "AppName",
      "AppSign",
      "AuditType",
      "AuditUrl",
      "EventCallbackUrl",
      "MsgLifeCycle",
      "DataCenter",
      "Disable",
      "CreateTime",
      "ModifyTime",
    ],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ListLiveMessageApps",
    answer: ["AppList", "HasMore", "NextPageToken"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ModifyLiveMessageAppAudit",
    answer: ["AppId", "AppSign", "AuditType", "AuditUrl", "AuditNeedAuthentication"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ModifyLiveMessageAppCallback",
    answer: ["AppId", "AppSign", "EventCallbackUrl", "EventCallbackNeedAuthentication"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ModifyLiveMessageAppDisable",
    answer: ["AppId", "AppSign", "Disable"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/CreateLiveMessageGroup",
    answer: ["GroupId", "AlreadyExists", "AlreadyDelete"],
    quota: { calls: 50, seconds: 1 },
    idempotent: false,
  },
  {
    method: "POST",
    path: "/DescribeLiveMessageGroup",
    answer: [
      "GroupId",
      "GroupName",
      "GroupInfo",
      "CreatorId",
      "AdminList",
      "Createtime",
      "Deletatime",
      "Deletor",
      "Delete",
      "TotalTimes",
      "OnlineUserCounts",
      "MsgAmount",
      "SuperLargeGroup",
    ],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  { method: "POST", path: "/ModifyLiveMessageGroup", quota: { calls: 50, seconds: 1 }, idempotent: true },
  {
    method: "POST",
    path: "/DeleteLiveMessageGroup",
    answer: ["GroupId"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/RecoverLiveMessageDeletedGroup",
    answer: ["GroupId"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ListLiveMessageGroups",
    answer: ["GroupList", "Hasmore", "NextpageToken"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "GET",
    path: "/ListLiveMessageGroupByPage",
    answer: ["GroupList", "PageNumber", "PageSize", "TotalCount"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ListLiveMessageGroupUsers",
    answer: ["GroupId", "UserList", "Hasmore", "NextPageToken"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/CheckLiveMessageUsersOnline",
    answer: ["UserList"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/CheckLiveMessageUsersInGroup",
    answer: ["Users"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  { method: "POST", path: "/KickLiveMessageGroupUser", quota: { calls: 50, seconds: 1 }, idempotent: true },
  {
    method: "POST",
    path: "/ModifyLiveMessageUserInfo",
    answer: ["SuccessList", "FailList"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/ListLiveMessageGroupMessages",
    answer: ["GroupId", "MessageList", "Hasmore", "NextPageToken"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/SendLiveMessageGroup",
    answer: ["MsgTid"],
    quota: { calls: 50, seconds: 1 },
    idempotent: false,
  },
  {
    method: "POST",
    path: "/SendLiveMessageUser",
    answer: ["MsgTid"],
    quota: { calls: 50, seconds: 1 },
    idempotent: false,
  },
  {
    method: "POST",
    path: "/DeleteLiveMessageGroupMessage",
    answer: ["GroupId", "MessageId"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  {
    method: "POST",
    path: "/DeleteLiveMessageUserMessage",
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
  { method: "POST", path: "/AddLiveMessageGroupBand", quota: { calls: 10, seconds: 1 }, idempotent: true },
  { method: "POST", path: "/RemoveLiveMessageGroupBand", quota: { calls: 10, seconds: 1 }, idempotent: true },
  { method: "POST", path: "/ModifyLiveMessageGroupBand", quota: { calls: 10, seconds: 1 }, idempotent: true },
  { method: "POST", path: "/BanLiveMessageGroup", quota: { calls: 10, seconds: 1 }, idempotent: true },
  { method: "POST", path: "/UnbanLiveMessageGroup", quota: { calls: 10, seconds: 1 }, idempotent: true },
  {
    method: "POST",
    path: "/DescribeLiveMessageGroupBand",
    answer: ["GroupId", "IsbannedAll", "BannedUserList", "UnbannedUserList"],
    quota: { calls: 50, seconds: 1 },
    idempotent: true,
  },
];
