// Generated from specs/alibaba-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: 3f41252c9e72ff98fae2d5902ea3e63e426d2a4216e121c0d69c85ae21870089

import type { CallOptions } from "@livespec/core/vendor";
import type { operations as spec } from "./schema.ts";

type Query<Name extends keyof spec> = NonNullable<spec[Name]["parameters"]["query"]>;

type Body<Name extends keyof spec> = spec[Name] extends {
  requestBody?: { content: { "application/x-www-form-urlencoded": infer Content } };
}
  ? Content
  : never;

type Answer<Name extends keyof spec> = spec[Name] extends {
  responses: { 200: { content: { "application/json": infer Content } } };
}
  ? Content
  : never;

/** Request of `createMessageApp`. */
export interface CreateMessageAppRequest extends Body<"createMessageApp"> {}

/** Response of `createMessageApp`. */
export interface CreateMessageAppResponse extends Answer<"createMessageApp"> {}

/** Request of `getMessageApp`. */
export interface GetMessageAppRequest extends Body<"getMessageApp"> {}

/** Response of `getMessageApp`. */
export interface GetMessageAppResponse extends Answer<"getMessageApp"> {}

/** Request of `listMessageApp`. */
export interface ListMessageAppRequest extends Body<"listMessageApp"> {}

/** Response of `listMessageApp`. */
export interface ListMessageAppResponse extends Answer<"listMessageApp"> {}

/** Request of `queryMessageApp`. */
export interface QueryMessageAppRequest extends Body<"queryMessageApp"> {}

/** Response of `queryMessageApp`. */
export interface QueryMessageAppResponse extends Answer<"queryMessageApp"> {}

/** Request of `updateMessageApp`. */
export interface UpdateMessageAppRequest extends Body<"updateMessageApp"> {}

/** Response of `updateMessageApp`. */
export interface UpdateMessageAppResponse extends Answer<"updateMessageApp"> {}

/** Request of `deleteMessageApp`. */
export interface DeleteMessageAppRequest extends Body<"deleteMessageApp"> {}

/** Response of `deleteMessageApp`. */
export interface DeleteMessageAppResponse extends Answer<"deleteMessageApp"> {}

/** Request of `createMessageGroup`. */
export interface CreateMessageGroupRequest extends Body<"createMessageGroup"> {}

/** Response of `createMessageGroup`. */
export interface CreateMessageGroupResponse extends Answer<"createMessageGroup"> {}

/** Request of `getMessageGroup`. */
export interface GetMessageGroupRequest extends Body<"getMessageGroup"> {}

/** Response of `getMessageGroup`. */
export interface GetMessageGroupResponse extends Answer<"getMessageGroup"> {}

/** Request of `listMessageGroup`. */
export interface ListMessageGroupRequest extends Body<"listMessageGroup"> {}

/** Response of `listMessageGroup`. */
export interface ListMessageGroupResponse extends Answer<"listMessageGroup"> {}

/** Request of `updateMessageGroup`. */
export interface UpdateMessageGroupRequest extends Body<"updateMessageGroup"> {}

/** Response of `updateMessageGroup`. */
export interface UpdateMessageGroupResponse extends Answer<"updateMessageGroup"> {}

/** Request of `joinMessageGroup`. */
export interface JoinMessageGroupRequest extends Body<"joinMessageGroup"> {}

/** Response of `joinMessageGroup`. */
export interface JoinMessageGroupResponse extends Answer<"joinMessageGroup"> {}

/** Request of `leaveMessageGroup`. */
export interface LeaveMessageGroupRequest extends Body<"leaveMessageGroup"> {}

/** Response of `leaveMessageGroup`. */
export interface LeaveMessageGroupResponse extends Answer<"leaveMessageGroup"> {}

/** Request of `listMessageGroupUser`. */
export interface ListMessageGroupUserRequest extends Body<"listMessageGroupUser"> {}

/** Response of `listMessageGroupUser`. */
export interface ListMessageGroupUserResponse extends Answer<"listMessageGroupUser"> {}

/** Request of `listMessageGroupUserById`. */
export interface ListMessageGroupUserByIdRequest extends Body<"listMessageGroupUserById"> {}

/** Response of `listMessageGroupUserById`. */
export interface ListMessageGroupUserByIdResponse extends Answer<"listMessageGroupUserById"> {}

/** Request of `batchGetOnlineUsers`. */
export interface BatchGetOnlineUsersRequest extends Body<"batchGetOnlineUsers"> {}

/** Response of `batchGetOnlineUsers`. */
export interface BatchGetOnlineUsersResponse extends Answer<"batchGetOnlineUsers"> {}

/** Request of `sendMessageToGroup`. */
export interface SendMessageToGroupRequest extends Query<"sendMessageToGroup">, Body<"sendMessageToGroup"> {}

/** Response of `sendMessageToGroup`. */
export interface SendMessageToGroupResponse extends Answer<"sendMessageToGroup"> {}

/** Request of `sendMessageToGroupUsers`. */
export interface SendMessageToGroupUsersRequest
  extends Query<"sendMessageToGroupUsers">,
    Body<"sendMessageToGroupUsers"> {}

/** Response of `sendMessageToGroupUsers`. */
export interface SendMessageToGroupUsersResponse extends Answer<"sendMessageToGroupUsers"> {}

/** Request of `listMessage`. */
export interface ListMessageRequest extends Body<"listMessage"> {}

/** Response of `listMessage`. */
export interface ListMessageResponse extends Answer<"listMessage"> {}

/** Request of `sendLike`. */
export interface SendLikeRequest extends Body<"sendLike"> {}

/** Response of `sendLike`. */
export interface SendLikeResponse extends Answer<"sendLike"> {}

/** Request of `muteGroupUser`. */
export interface MuteGroupUserRequest extends Body<"muteGroupUser"> {}

/** Response of `muteGroupUser`. */
export interface MuteGroupUserResponse extends Answer<"muteGroupUser"> {}

/** Request of `cancelMuteGroupUser`. */
export interface CancelMuteGroupUserRequest extends Body<"cancelMuteGroupUser"> {}

/** Response of `cancelMuteGroupUser`. */
export interface CancelMuteGroupUserResponse extends Answer<"cancelMuteGroupUser"> {}

/** Request of `muteAllGroupUser`. */
export interface MuteAllGroupUserRequest extends Body<"muteAllGroupUser"> {}

/** Response of `muteAllGroupUser`. */
export interface MuteAllGroupUserResponse extends Answer<"muteAllGroupUser"> {}

/** Request of `cancelMuteAllGroupUser`. */
export interface CancelMuteAllGroupUserRequest extends Body<"cancelMuteAllGroupUser"> {}

/** Response of `cancelMuteAllGroupUser`. */
export interface CancelMuteAllGroupUserResponse extends Answer<"cancelMuteAllGroupUser"> {}

/** Request of `listMuteGroupUser`. */
export interface ListMuteGroupUserRequest extends Body<"listMuteGroupUser"> {}

/** Response of `listMuteGroupUser`. */
export interface ListMuteGroupUserResponse extends Answer<"listMuteGroupUser"> {}

/** Request of `getMessageToken`. */
export interface GetMessageTokenRequest extends Body<"getMessageToken"> {}

/** Response of `getMessageToken`. */
export interface GetMessageTokenResponse extends Answer<"getMessageToken"> {}

/** Request of `createLiveMessageApp`. */
export interface CreateLiveMessageAppRequest extends Query<"createLiveMessageApp"> {}

/** Response of `createLiveMessageApp`. */
export interface CreateLiveMessageAppResponse extends Answer<"createLiveMessageApp"> {}

/** Request of `describeLiveMessageApp`. */
export interface DescribeLiveMessageAppRequest extends Query<"describeLiveMessageApp"> {}

/** Response of `describeLiveMessageApp`. */
export interface DescribeLiveMessageAppResponse extends Answer<"describeLiveMessageApp"> {}

/** Request of `listLiveMessageApps`. */
export interface ListLiveMessageAppsRequest extends Query<"listLiveMessageApps"> {}

/** Response of `listLiveMessageApps`. */
export interface ListLiveMessageAppsResponse extends Answer<"listLiveMessageApps"> {}

/** Request of `modifyLiveMessageAppAudit`. */
export interface ModifyLiveMessageAppAuditRequest extends Query<"modifyLiveMessageAppAudit"> {}

/** Response of `modifyLiveMessageAppAudit`. */
export interface ModifyLiveMessageAppAuditResponse extends Answer<"modifyLiveMessageAppAudit"> {}

/** Request of `modifyLiveMessageAppCallback`. */
export interface ModifyLiveMessageAppCallbackRequest extends Query<"modifyLiveMessageAppCallback"> {}

/** Response of `modifyLiveMessageAppCallback`. */
export interface ModifyLiveMessageAppCallbackResponse extends Answer<"modifyLiveMessageAppCallback"> {}

/** Request of `modifyLiveMessageAppDisable`. */
export interface ModifyLiveMessageAppDisableRequest extends Query<"modifyLiveMessageAppDisable"> {}

/** Response of `modifyLiveMessageAppDisable`. */
export interface ModifyLiveMessageAppDisableResponse extends Answer<"modifyLiveMessageAppDisable"> {}

/** Request of `createLiveMessageGroup`. */
export interface CreateLiveMessageGroupRequest extends Query<"createLiveMessageGroup"> {}

/** Response of `createLiveMessageGroup`. */
export interface CreateLiveMessageGroupResponse extends Answer<"createLiveMessageGroup"> {}

/** Request of `describeLiveMessageGroup`. */
export interface DescribeLiveMessageGroupRequest extends Query<"describeLiveMessageGroup"> {}

/** Response of `describeLiveMessageGroup`. */
export interface DescribeLiveMessageGroupResponse extends Answer<"describeLiveMessageGroup"> {}

/** Request of `modifyLiveMessageGroup`. */
export interface ModifyLiveMessageGroupRequest extends Query<"modifyLiveMessageGroup"> {}

/** Response of `modifyLiveMessageGroup`. */
export interface ModifyLiveMessageGroupResponse extends Answer<"modifyLiveMessageGroup"> {}

/** Request of `deleteLiveMessageGroup`. */
export interface DeleteLiveMessageGroupRequest extends Query<"deleteLiveMessageGroup"> {}

/** Response of `deleteLiveMessageGroup`. */
export interface DeleteLiveMessageGroupResponse extends Answer<"deleteLiveMessageGroup"> {}

/** Request of `recoverLiveMessageDeletedGroup`. */
export interface RecoverLiveMessageDeletedGroupRequest extends Query<"recoverLiveMessageDeletedGroup"> {}

/** Response of `recoverLiveMessageDeletedGroup`. */
export interface RecoverLiveMessageDeletedGroupResponse extends Answer<"recoverLiveMessageDeletedGroup"> {}

/** Request of `listLiveMessageGroups`. */
export interface ListLiveMessageGroupsRequest extends Query<"listLiveMessageGroups"> {}

/** Response of `listLiveMessageGroups`. */
export interface ListLiveMessageGroupsResponse extends Answer<"listLiveMessageGroups"> {}

/** Request of `listLiveMessageGroupByPage`. */
export interface ListLiveMessageGroupByPageRequest extends Query<"listLiveMessageGroupByPage"> {}

/** Response of `listLiveMessageGroupByPage`. */
export interface ListLiveMessageGroupByPageResponse extends Answer<"listLiveMessageGroupByPage"> {}

/** Request of `listLiveMessageGroupUsers`. */
export interface ListLiveMessageGroupUsersRequest extends Query<"listLiveMessageGroupUsers"> {}

/** Response of `listLiveMessageGroupUsers`. */
export interface ListLiveMessageGroupUsersResponse extends Answer<"listLiveMessageGroupUsers"> {}

/** Request of `checkLiveMessageUsersOnline`. */
export interface CheckLiveMessageUsersOnlineRequest extends Query<"checkLiveMessageUsersOnline"> {}

/** Response of `checkLiveMessageUsersOnline`. */
export interface CheckLiveMessageUsersOnlineResponse extends Answer<"checkLiveMessageUsersOnline"> {}

/** Request of `checkLiveMessageUsersInGroup`. */
export interface CheckLiveMessageUsersInGroupRequest extends Query<"checkLiveMessageUsersInGroup"> {}

/** Response of `checkLiveMessageUsersInGroup`. */
export interface CheckLiveMessageUsersInGroupResponse extends Answer<"checkLiveMessageUsersInGroup"> {}

/** Request of `kickLiveMessageGroupUser`. */
export interface KickLiveMessageGroupUserRequest extends Query<"kickLiveMessageGroupUser"> {}

/** Response of `kickLiveMessageGroupUser`. */
export interface KickLiveMessageGroupUserResponse extends Answer<"kickLiveMessageGroupUser"> {}

/** Request of `modifyLiveMessageUserInfo`. */
export interface ModifyLiveMessageUserInfoRequest extends Query<"modifyLiveMessageUserInfo"> {}

/** Response of `modifyLiveMessageUserInfo`. */
export interface ModifyLiveMessageUserInfoResponse extends Answer<"modifyLiveMessageUserInfo"> {}

/** Request of `listLiveMessageGroupMessages`. */
export interface ListLiveMessageGroupMessagesRequest extends Query<"listLiveMessageGroupMessages"> {}

/** Response of `listLiveMessageGroupMessages`. */
export interface ListLiveMessageGroupMessagesResponse extends Answer<"listLiveMessageGroupMessages"> {}

/** Request of `sendLiveMessageGroup`. */
export interface SendLiveMessageGroupRequest extends Query<"sendLiveMessageGroup"> {}

/** Response of `sendLiveMessageGroup`. */
export interface SendLiveMessageGroupResponse extends Answer<"sendLiveMessageGroup"> {}

/** Request of `sendLiveMessageUser`. */
export interface SendLiveMessageUserRequest extends Query<"sendLiveMessageUser"> {}

/** Response of `sendLiveMessageUser`. */
export interface SendLiveMessageUserResponse extends Answer<"sendLiveMessageUser"> {}

/** Request of `deleteLiveMessageGroupMessage`. */
export interface DeleteLiveMessageGroupMessageRequest extends Query<"deleteLiveMessageGroupMessage"> {}

/** Response of `deleteLiveMessageGroupMessage`. */
export interface DeleteLiveMessageGroupMessageResponse extends Answer<"deleteLiveMessageGroupMessage"> {}

/** Request of `deleteLiveMessageUserMessage`. */
export interface DeleteLiveMessageUserMessageRequest extends Query<"deleteLiveMessageUserMessage"> {}

/** Response of `deleteLiveMessageUserMessage`. */
export interface DeleteLiveMessageUserMessageResponse extends Answer<"deleteLiveMessageUserMessage"> {}

/** Request of `addLiveMessageGroupBand`. */
export interface AddLiveMessageGroupBandRequest extends Query<"addLiveMessageGroupBand"> {}

/** Response of `addLiveMessageGroupBand`. */
export interface AddLiveMessageGroupBandResponse extends Answer<"addLiveMessageGroupBand"> {}

/** Request of `removeLiveMessageGroupBand`. */
export interface RemoveLiveMessageGroupBandRequest extends Query<"removeLiveMessageGroupBand"> {}

/** Response of `removeLiveMessageGroupBand`. */
export interface RemoveLiveMessageGroupBandResponse extends Answer<"removeLiveMessageGroupBand"> {}

/** Request of `modifyLiveMessageGroupBand`. */
export interface ModifyLiveMessageGroupBandRequest extends Query<"modifyLiveMessageGroupBand"> {}

/** Response of `modifyLiveMessageGroupBand`. */
export interface ModifyLiveMessageGroupBandResponse extends Answer<"modifyLiveMessageGroupBand"> {}

/** Request of `banLiveMessageGroup`. */
export interface BanLiveMessageGroupRequest extends Query<"banLiveMessageGroup"> {}

/** Response of `banLiveMessageGroup`. */
export interface BanLiveMessageGroupResponse extends Answer<"banLiveMessageGroup"> {}

/** Request of `unbanLiveMessageGroup`. */
export interface UnbanLiveMessageGroupRequest extends Query<"unbanLiveMessageGroup"> {}

/** Response of `unbanLiveMessageGroup`. */
export interface UnbanLiveMessageGroupResponse extends Answer<"unbanLiveMessageGroup"> {}

/** Request of `describeLiveMessageGroupBand`. */
export interface DescribeLiveMessageGroupBandRequest extends Query<"describeLiveMessageGroupBand"> {}

/** Response of `describeLiveMessageGroupBand`. */
export interface DescribeLiveMessageGroupBandResponse extends Answer<"describeLiveMessageGroupBand"> {}

/** Methods of the client, one for each operation. */
export interface AlibabaLiveMethods {
  /**
   * Create an application of the first messaging generation.
   *
   * An application holds groups and users; nearly every other operation of this generation takes its id. Counted as not
   * repeatable: whether two applications may share a name is not documented.
   *
   * Fields, checked before anything is sent:
   * - `AppName`: required, string, 2 to 16 characters.
   * - `AppConfig`: optional, object.
   * - `Extension`: optional, object.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: createLiveMessageApp
   *
   * Quota: 100 calls per second and account. Not idempotent.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: describeLiveMessageApp
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
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
   * Fields, checked before anything is sent:
   * - `PageNum`: required, integer, 1 to 100000.
   * - `PageSize`: required, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: listLiveMessageApps
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: optional, string, at least 1 character.
   * - `AppName`: optional, string, at least 1 character.
   * - `PageNum`: optional, integer, 1 to 100000.
   * - `PageSize`: optional, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-querymessageapp
   */
  queryMessageApp(request?: QueryMessageAppRequest, options?: CallOptions): Promise<QueryMessageAppResponse>;

  /**
   * Change the name, settings or fields of an application.
   *
   * No page says whether a map replaces the one before or is merged into it, so send it whole.
   *
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `AppName`: optional, string, 2 to 16 characters.
   * - `AppConfig`: optional, object.
   * - `Extension`: optional, object.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `CreatorId`: required, string, 1 to 36 characters, matching `^[A-Za-z0-9]+$`.
   * - `Extension`: optional, object.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: createLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Not idempotent.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: describeLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: optional, string, at least 1 character.
   * - `UserId`: optional, string, 1 to 32 characters, matching `^[a-z0-9_.]+$`.
   * - `PageNum`: required, integer, 1 to 100000.
   * - `PageSize`: required, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `Extension`: optional, object.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: modifyLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `UserId`: required, string, 1 to 32 characters, matching `^[a-z0-9_.]+$`.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   * - `BroadCastStatistics`: optional, boolean.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `UserId`: required, string, 1 to 32 characters, matching `^[a-z0-9_.]+$`.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   * - `BroadCastStatistics`: optional, boolean.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `PageNum`: optional, integer, 1 to 100000.
   * - `PageSize`: optional, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: listLiveMessageGroupUsers
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `UserIdList`: required, array, at least 1 item.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `UserIds`: required, string, matching `^[a-z0-9_.]{1,32}(,[a-z0-9_.]{1,32}){0,19}$`.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: checkLiveMessageUsersOnline
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `SkipAudit`: optional, boolean.
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `OperatorUserId`: required, string, at least 1 character.
   * - `Data`: required, string, at least 1 character.
   * - `Type`: optional, integer.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: sendLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Not idempotent.
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
   * Fields, checked before anything is sent:
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
   * Quota: 100 calls per second and account. Not idempotent.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `Type`: optional, integer, at least 10001.
   * - `PageNum`: required, integer, 1 to 100000.
   * - `PageSize`: required, integer, 1 to 50.
   * - `SortType`: optional, one of 0, 1.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: listLiveMessageGroupMessages
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-listmessage
   */
  listMessage(request: ListMessageRequest, options?: CallOptions): Promise<ListMessageResponse>;

  /**
   * Add likes to a group.
   *
   * Collect the likes of a moment and send their number. A call that is repeated counts them again.
   *
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `Count`: required, string, matching `^[0-9]+$`.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新).
   *
   * Quota: 100 calls per second and account. Not idempotent.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `MuteUserList`: required, array, at least 1 item.
   * - `MuteTime`: optional, integer, at least 0.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: addLiveMessageGroupBand
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `CancelMuteUserList`: required, array, at least 1 item.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: removeLiveMessageGroupBand
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `OperatorUserId`: required, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: banLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `BroadCastType`: optional, one of 0, 1, 2.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: unbanLiveMessageGroup
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `GroupId`: required, string, at least 1 character.
   * - `OperatorUserId`: optional, string, at least 1 character.
   * - `PageNum`: required, integer, 1 to 100000.
   * - `PageSize`: required, integer, 1 to 50.
   *
   * Legacy: The vendor titles this generation of interactive messaging as legacy (旧版), and the other one as new (新). Successor: describeLiveMessageGroupBand
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DeviceId`: required, string, 1 to 64 characters.
   * - `DeviceType`: required, one of "ios", "android", "web", "pc".
   * - `UserId`: required, string, 1 to 32 characters, matching `^[a-z0-9_.]+$`.
   *
   * Legacy: The vendor's Chinese page titles the operation as legacy (旧版). Successor: The client token of the second generation, which your server makes from AppId and AppKey without a call.
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `Forbidden`: The caller may not operate on this resource. Do not retry unchanged.
   * - `InvaildParameter`: A parameter has a bad value. The vendor spells the code this way. Do not retry unchanged.
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
   * Fields, checked before anything is sent:
   * - `AppName`: optional, string, 2 to 16 characters.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `AuditType`: optional, one of 0, 1, 2.
   * - `AuditUrl`: optional, string, matching `^https?:\/\/`.
   * - `EventCallbackUrl`: optional, string, matching `^(https?:\/\/.*)?$`.
   * - `MsgLifeCycle`: optional, one of 0, 1, 2.
   *
   * Quota: 50 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `SortType`: required, one of 1, 2.
   * - `NextPageToken`: optional, integer, or a string of its digits.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `AuditType`: optional, one of 0, 1, 2.
   * - `AuditUrl`: optional, string, matching `^https?:\/\/`.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `EventCallbackUrl`: optional, string, matching `^(https?:\/\/.*)?$`.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `Disable`: optional, boolean.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `GroupName`: optional, string, at most 128 characters.
   * - `GroupInfo`: optional, string, at most 32768 characters.
   * - `CreatorId`: optional, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `Administrators`: optional, array, at least 1 item.
   *
   * Quota: 50 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `ModifyAdmin`: optional, boolean.
   * - `AdminList`: optional, array, 1 to 3 items.
   * - `ModifyInfo`: optional, boolean.
   * - `GroupInfo`: optional, string, at most 32768 characters.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `OperatorId`: optional, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `SortType`: required, one of 1, 2.
   * - `GroupStatus`: optional, one of 0, 1, 2.
   * - `NextPageToken`: optional, integer, or a string of its digits.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `SortType`: required, one of 1, 2.
   * - `GroupStatus`: optional, one of 0, 1, 2.
   * - `PageNumber`: optional, integer, 1 to 10000.
   * - `PageSize`: optional, integer, 1 to 50.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `PageSize`: required, integer, 10 to 50.
   * - `SortType`: required, one of 1, 2.
   * - `NextPageToken`: optional, integer, or a string of its digits.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `UserIds`: required, array, at least 1 item.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `UserIds`: required, array, at least 1 item.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `KickoffUser`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `UserId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `UserMetaInfo`: optional, string, at most 512 characters.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `PageSize`: required, integer, 10 to 50.
   * - `SortType`: required, one of 1, 2.
   * - `NextPageToken`: optional, integer, or a string of its digits.
   * - `MsgType`: optional, integer, or a string of its digits.
   * - `BeginTime`: optional, integer, or a string of its digits, at least 0.
   * - `EndTime`: optional, integer, or a string of its digits, at least 0.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `SenderId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `SenderMetaInfo`: optional, string, at most 512 characters.
   * - `Body`: optional, string, at most 15360 characters.
   * - `MsgType`: optional, integer, or a string of its digits.
   * - `MsgTid`: optional, string, 1 to 64 characters.
   * - `StaticsIncrease`: optional, integer, or a string of its digits.
   * - `Weight`: optional, integer, or a string of its digits.
   * - `NoStorage`: optional, boolean.
   * - `NoCache`: optional, boolean.
   *
   * Quota: 50 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `ReceiverId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `SenderId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `SenderInfo`: optional, string, at most 512 characters.
   * - `Body`: optional, string, at most 15360 characters.
   * - `MsgType`: optional, integer, or a string of its digits.
   * - `MsgTid`: optional, string, 1 to 64 characters.
   * - `HighReliability`: optional, boolean.
   * - `Storage`: optional, boolean.
   *
   * Quota: 50 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `MessageId`: required, string, 1 to 64 characters.
   * - `DeleterId`: optional, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `DeleterInfo`: optional, string, at most 512 characters.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `ReceiverId`: required, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `MessageId`: required, string, 1 to 64 characters.
   * - `DeleterId`: optional, string, 1 to 64 characters, matching `^[A-Za-z0-9_]+$`.
   * - `DeleterInfo`: optional, string, at most 512 characters.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `BannedUsers`: required, array, 1 to 30 items.
   *
   * Quota: 10 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `UnbannedUsers`: required, array, 1 to 30 items.
   *
   * Quota: 10 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `BannedAll`: optional, boolean.
   * - `BannnedUsers`: optional, array, 1 to 30 items.
   * - `ExceptUsers`: optional, array, 1 to 30 items.
   *
   * Quota: 10 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   * - `ExceptUsers`: optional, array, 1 to 30 items.
   *
   * Quota: 10 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   *
   * Quota: 10 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
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
   * Fields, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DataCenter`: optional, one of "cn-shanghai", "ap-southeast-1".
   * - `GroupId`: required, string, 1 to 64 characters.
   *
   * Quota: 50 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `InputInvalid`: A parameter of a newer messaging operation has a bad value. Do not retry unchanged.
   * - `NoAuth`: The caller may not do this. Messaging operations use this code. Do not retry unchanged.
   * - `ResourceNotExist`: The resource does not exist; also sent when a message goes to a group without anyone in it. Do not retry unchanged.
   * - `ServerError`: The messaging service failed; whether it carried the call out is not known. May be retried. The vendor may have carried out the call.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-describelivemessagegroupband
   */
  describeLiveMessageGroupBand(
    request: DescribeLiveMessageGroupBandRequest,
    options?: CallOptions,
  ): Promise<DescribeLiveMessageGroupBandResponse>;
}
