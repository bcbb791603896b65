// Generated from specs/tencent-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: f60b5da973e475034b4c24a21117b0c4f9506bc4f9a4928ca8ac89e211cb7a90

import type { CallOptions } from "@livespec/core/vendor";
import type { components, operations as spec, webhooks } from "./schema.ts";

type Body<Name extends keyof spec> = spec[Name] extends {
  requestBody?: { content: { "application/json": infer Content } };
}
  ? Content
  : never;

type Answer<Name extends keyof spec> = spec[Name] extends {
  responses: { 200: { content: { "application/json": infer Content } } };
}
  ? Exclude<Content, components["schemas"]["Refusal"]>
  : never;

/** Request of `setCallback`. */
export interface SetCallbackRequest extends Body<"setCallback"> {}

/** Response of `setCallback`. */
export interface SetCallbackResponse extends Answer<"setCallback"> {}

/** Request of `getCallback`. */
export interface GetCallbackRequest extends Body<"getCallback"> {}

/** Response of `getCallback`. */
export interface GetCallbackResponse extends Answer<"getCallback"> {}

/** Request of `updateCallback`. */
export interface UpdateCallbackRequest extends Body<"updateCallback"> {}

/** Response of `updateCallback`. */
export interface UpdateCallbackResponse extends Answer<"updateCallback"> {}

/** Request of `deleteCallback`. */
export interface DeleteCallbackRequest extends Body<"deleteCallback"> {}

/** Response of `deleteCallback`. */
export interface DeleteCallbackResponse extends Answer<"deleteCallback"> {}

/** Request of `deleteCallbackToken`. */
export interface DeleteCallbackTokenRequest extends Body<"deleteCallbackToken"> {}

/** Response of `deleteCallbackToken`. */
export interface DeleteCallbackTokenResponse extends Answer<"deleteCallbackToken"> {}

/** Request of `getCallbackToken`. */
export interface GetCallbackTokenRequest extends Body<"getCallbackToken"> {}

/** Response of `getCallbackToken`. */
export interface GetCallbackTokenResponse extends Answer<"getCallbackToken"> {}

/** Request of `setCallbackToken`. */
export interface SetCallbackTokenRequest extends Body<"setCallbackToken"> {}

/** Response of `setCallbackToken`. */
export interface SetCallbackTokenResponse extends Answer<"setCallbackToken"> {}

/** Request of `createRoom`. */
export interface CreateRoomRequest extends Body<"createRoom"> {}

/** Response of `createRoom`. */
export interface CreateRoomResponse extends Answer<"createRoom"> {}

/** Request of `destroyRoom`. */
export interface DestroyRoomRequest extends Body<"destroyRoom"> {}

/** Response of `destroyRoom`. */
export interface DestroyRoomResponse extends Answer<"destroyRoom"> {}

/** Request of `updateRoomInfo`. */
export interface UpdateRoomInfoRequest extends Body<"updateRoomInfo"> {}

/** Response of `updateRoomInfo`. */
export interface UpdateRoomInfoResponse extends Answer<"updateRoomInfo"> {}

/** Request of `getRoomInfo`. */
export interface GetRoomInfoRequest extends Body<"getRoomInfo"> {}

/** Response of `getRoomInfo`. */
export interface GetRoomInfoResponse extends Answer<"getRoomInfo"> {}

/** Request of `getRoomList`. */
export interface GetRoomListRequest extends Body<"getRoomList"> {}

/** Response of `getRoomList`. */
export interface GetRoomListResponse extends Answer<"getRoomList"> {}

/** Request of `getRoomStats`. */
export interface GetRoomStatsRequest extends Body<"getRoomStats"> {}

/** Response of `getRoomStats`. */
export interface GetRoomStatsResponse extends Answer<"getRoomStats"> {}

/** Request of `getRoomMetadata`. */
export interface GetRoomMetadataRequest extends Body<"getRoomMetadata"> {}

/** Response of `getRoomMetadata`. */
export interface GetRoomMetadataResponse extends Answer<"getRoomMetadata"> {}

/** Request of `setRoomMetadata`. */
export interface SetRoomMetadataRequest extends Body<"setRoomMetadata"> {}

/** Response of `setRoomMetadata`. */
export interface SetRoomMetadataResponse extends Answer<"setRoomMetadata"> {}

/** Request of `delRoomMetadata`. */
export interface DelRoomMetadataRequest extends Body<"delRoomMetadata"> {}

/** Response of `delRoomMetadata`. */
export interface DelRoomMetadataResponse extends Answer<"delRoomMetadata"> {}

/** Request of `getMemberList`. */
export interface GetMemberListRequest extends Body<"getMemberList"> {}

/** Response of `getMemberList`. */
export interface GetMemberListResponse extends Answer<"getMemberList"> {}

/** Request of `getAdminList`. */
export interface GetAdminListRequest extends Body<"getAdminList"> {}

/** Response of `getAdminList`. */
export interface GetAdminListResponse extends Answer<"getAdminList"> {}

/** Request of `modifyAdmin`. */
export interface ModifyAdminRequest extends Body<"modifyAdmin"> {}

/** Response of `modifyAdmin`. */
export interface ModifyAdminResponse extends Answer<"modifyAdmin"> {}

/** Request of `banMember`. */
export interface BanMemberRequest extends Body<"banMember"> {}

/** Response of `banMember`. */
export interface BanMemberResponse extends Answer<"banMember"> {}

/** Request of `unbanMember`. */
export interface UnbanMemberRequest extends Body<"unbanMember"> {}

/** Response of `unbanMember`. */
export interface UnbanMemberResponse extends Answer<"unbanMember"> {}

/** Request of `getBannedMemberList`. */
export interface GetBannedMemberListRequest extends Body<"getBannedMemberList"> {}

/** Response of `getBannedMemberList`. */
export interface GetBannedMemberListResponse extends Answer<"getBannedMemberList"> {}

/** Request of `muteMember`. */
export interface MuteMemberRequest extends Body<"muteMember"> {}

/** Response of `muteMember`. */
export interface MuteMemberResponse extends Answer<"muteMember"> {}

/** Request of `getMutedMemberList`. */
export interface GetMutedMemberListRequest extends Body<"getMutedMemberList"> {}

/** Response of `getMutedMemberList`. */
export interface GetMutedMemberListResponse extends Answer<"getMutedMemberList"> {}

/** Request of `changeRoomOwner`. */
export interface ChangeRoomOwnerRequest extends Body<"changeRoomOwner"> {}

/** Response of `changeRoomOwner`. */
export interface ChangeRoomOwnerResponse extends Answer<"changeRoomOwner"> {}

/** Request of `getSeatList`. */
export interface GetSeatListRequest extends Body<"getSeatList"> {}

/** Response of `getSeatList`. */
export interface GetSeatListResponse extends Answer<"getSeatList"> {}

/** Request of `pickUserOnSeat`. */
export interface PickUserOnSeatRequest extends Body<"pickUserOnSeat"> {}

/** Response of `pickUserOnSeat`. */
export interface PickUserOnSeatResponse extends Answer<"pickUserOnSeat"> {}

/** Request of `kickUserOffSeat`. */
export interface KickUserOffSeatRequest extends Body<"kickUserOffSeat"> {}

/** Response of `kickUserOffSeat`. */
export interface KickUserOffSeatResponse extends Answer<"kickUserOffSeat"> {}

/** Request of `lockSeat`. */
export interface LockSeatRequest extends Body<"lockSeat"> {}

/** Response of `lockSeat`. */
export interface LockSeatResponse extends Answer<"lockSeat"> {}

/** Request of `switchSeat`. */
export interface SwitchSeatRequest extends Body<"switchSeat"> {}

/** Response of `switchSeat`. */
export interface SwitchSeatResponse extends Answer<"switchSeat"> {}

/** Request of `moveUserToSeat`. */
export interface MoveUserToSeatRequest extends Body<"moveUserToSeat"> {}

/** Response of `moveUserToSeat`. */
export interface MoveUserToSeatResponse extends Answer<"moveUserToSeat"> {}

/** Request of `addRobot`. */
export interface AddRobotRequest extends Body<"addRobot"> {}

/** Response of `addRobot`. */
export interface AddRobotResponse extends Answer<"addRobot"> {}

/** Request of `delRobot`. */
export interface DelRobotRequest extends Body<"delRobot"> {}

/** Response of `delRobot`. */
export interface DelRobotResponse extends Answer<"delRobot"> {}

/** Request of `getRobot`. */
export interface GetRobotRequest extends Body<"getRobot"> {}

/** Response of `getRobot`. */
export interface GetRobotResponse extends Answer<"getRobot"> {}

/** Request of `sendTextMsg`. */
export interface SendTextMsgRequest extends Body<"sendTextMsg"> {}

/** Response of `sendTextMsg`. */
export interface SendTextMsgResponse extends Answer<"sendTextMsg"> {}

/** Request of `sendCustomMsg`. */
export interface SendCustomMsgRequest extends Body<"sendCustomMsg"> {}

/** Response of `sendCustomMsg`. */
export interface SendCustomMsgResponse extends Answer<"sendCustomMsg"> {}

/** Request of `addGift`. */
export interface AddGiftRequest extends Body<"addGift"> {}

/** Response of `addGift`. */
export interface AddGiftResponse extends Answer<"addGift"> {}

/** Request of `editGift`. */
export interface EditGiftRequest extends Body<"editGift"> {}

/** Response of `editGift`. */
export interface EditGiftResponse extends Answer<"editGift"> {}

/** Request of `delGift`. */
export interface DelGiftRequest extends Body<"delGift"> {}

/** Response of `delGift`. */
export interface DelGiftResponse extends Answer<"delGift"> {}

/** Request of `getGift`. */
export interface GetGiftRequest extends Body<"getGift"> {}

/** Response of `getGift`. */
export interface GetGiftResponse extends Answer<"getGift"> {}

/** Request of `getGiftInfoList`. */
export interface GetGiftInfoListRequest extends Body<"getGiftInfoList"> {}

/** Response of `getGiftInfoList`. */
export interface GetGiftInfoListResponse extends Answer<"getGiftInfoList"> {}

/** Request of `copyDefaultGiftConfig`. */
export interface CopyDefaultGiftConfigRequest extends Body<"copyDefaultGiftConfig"> {}

/** Response of `copyDefaultGiftConfig`. */
export interface CopyDefaultGiftConfigResponse extends Answer<"copyDefaultGiftConfig"> {}

/** Request of `sendGift`. */
export interface SendGiftRequest extends Body<"sendGift"> {}

/** Response of `sendGift`. */
export interface SendGiftResponse extends Answer<"sendGift"> {}

/** Request of `getGiftCount`. */
export interface GetGiftCountRequest extends Body<"getGiftCount"> {}

/** Response of `getGiftCount`. */
export interface GetGiftCountResponse extends Answer<"getGiftCount"> {}

/** Request of `setGiftLanguage`. */
export interface SetGiftLanguageRequest extends Body<"setGiftLanguage"> {}

/** Response of `setGiftLanguage`. */
export interface SetGiftLanguageResponse extends Answer<"setGiftLanguage"> {}

/** Request of `getGiftLanguage`. */
export interface GetGiftLanguageRequest extends Body<"getGiftLanguage"> {}

/** Response of `getGiftLanguage`. */
export interface GetGiftLanguageResponse extends Answer<"getGiftLanguage"> {}

/** Request of `delGiftLanguage`. */
export interface DelGiftLanguageRequest extends Body<"delGiftLanguage"> {}

/** Response of `delGiftLanguage`. */
export interface DelGiftLanguageResponse extends Answer<"delGiftLanguage"> {}

/** Request of `addGiftCategory`. */
export interface AddGiftCategoryRequest extends Body<"addGiftCategory"> {}

/** Response of `addGiftCategory`. */
export interface AddGiftCategoryResponse extends Answer<"addGiftCategory"> {}

/** Request of `editGiftCategory`. */
export interface EditGiftCategoryRequest extends Body<"editGiftCategory"> {}

/** Response of `editGiftCategory`. */
export interface EditGiftCategoryResponse extends Answer<"editGiftCategory"> {}

/** Request of `delGiftCategory`. */
export interface DelGiftCategoryRequest extends Body<"delGiftCategory"> {}

/** Response of `delGiftCategory`. */
export interface DelGiftCategoryResponse extends Answer<"delGiftCategory"> {}

/** Request of `getGiftCategory`. */
export interface GetGiftCategoryRequest extends Body<"getGiftCategory"> {}

/** Response of `getGiftCategory`. */
export interface GetGiftCategoryResponse extends Answer<"getGiftCategory"> {}

/** Request of `setGiftCategoryLanguage`. */
export interface SetGiftCategoryLanguageRequest extends Body<"setGiftCategoryLanguage"> {}

/** Response of `setGiftCategoryLanguage`. */
export interface SetGiftCategoryLanguageResponse extends Answer<"setGiftCategoryLanguage"> {}

/** Request of `getGiftCategoryLanguage`. */
export interface GetGiftCategoryLanguageRequest extends Body<"getGiftCategoryLanguage"> {}

/** Response of `getGiftCategoryLanguage`. */
export interface GetGiftCategoryLanguageResponse extends Answer<"getGiftCategoryLanguage"> {}

/** Request of `delGiftCategoryLanguage`. */
export interface DelGiftCategoryLanguageRequest extends Body<"delGiftCategoryLanguage"> {}

/** Response of `delGiftCategoryLanguage`. */
export interface DelGiftCategoryLanguageResponse extends Answer<"delGiftCategoryLanguage"> {}

/** Request of `addGiftCategoryRelations`. */
export interface AddGiftCategoryRelationsRequest extends Body<"addGiftCategoryRelations"> {}

/** Response of `addGiftCategoryRelations`. */
export interface AddGiftCategoryRelationsResponse extends Answer<"addGiftCategoryRelations"> {}

/** Request of `delGiftCategoryRelations`. */
export interface DelGiftCategoryRelationsRequest extends Body<"delGiftCategoryRelations"> {}

/** Response of `delGiftCategoryRelations`. */
export interface DelGiftCategoryRelationsResponse extends Answer<"delGiftCategoryRelations"> {}

/** Request of `getGiftCategoryRelations`. */
export interface GetGiftCategoryRelationsRequest extends Body<"getGiftCategoryRelations"> {}

/** Response of `getGiftCategoryRelations`. */
export interface GetGiftCategoryRelationsResponse extends Answer<"getGiftCategoryRelations"> {}

/** Request of `createBattle`. */
export interface CreateBattleRequest extends Body<"createBattle"> {}

/** Response of `createBattle`. */
export interface CreateBattleResponse extends Answer<"createBattle"> {}

/** Request of `setBattleScore`. */
export interface SetBattleScoreRequest extends Body<"setBattleScore"> {}

/** Response of `setBattleScore`. */
export interface SetBattleScoreResponse extends Answer<"setBattleScore"> {}

/** Request of `getBattleInfo`. */
export interface GetBattleInfoRequest extends Body<"getBattleInfo"> {}

/** Response of `getBattleInfo`. */
export interface GetBattleInfoResponse extends Answer<"getBattleInfo"> {}

/** Body of a webhook call by the vendor, of any kind. */
export type TencentLiveWebhook = {
  [Name in keyof webhooks]: NonNullable<webhooks[Name]["post"]["requestBody"]>["content"]["application/json"];
}[keyof webhooks];

/** Methods of the client, one for each operation. */
export interface TencentLiveMethods {
  /**
   * Create the app's webhook configuration.
   *
   * Says where the vendor calls and for which events. An app has one address. If a configuration exists, the answer
   * is 100300; change it with update_callback. There is no create_callback, although some pages speak of creating.
   *
   * Fields, checked before anything is sent:
   * - `Url`: required, string, matching `^https?:\/\/`.
   * - `CallbackCommandList`: required, array.
   *
   * Quota: 200 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100300`: A webhook is configured for this app; change it with update_callback. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/64420
   */
  setCallback(request: SetCallbackRequest, options?: CallOptions): Promise<SetCallbackResponse>;

  /**
   * Read the app's webhook configuration.
   *
   * Tells the address that the vendor calls and the commands that it sends. Without a configuration, the answer is
   * 100301.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100301`: No webhook is configured for this app; create one with set_callback. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/64418
   */
  getCallback(request?: GetCallbackRequest, options?: CallOptions): Promise<GetCallbackResponse>;

  /**
   * Replace the app's webhook configuration.
   *
   * Both fields are required, so this replaces the address and the whole list. The introduction of the vendor's page
   * speaks of creating, which is a slip: set_callback creates. What is known of its own codes ends at 100002; its
   * twin in the vendor's conference product answers 100301 where there is nothing to update.
   *
   * Fields, checked before anything is sent:
   * - `Url`: required, string, matching `^https?:\/\/`.
   * - `CallbackCommandList`: required, array.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/ko/document/64419
   */
  updateCallback(request: UpdateCallbackRequest, options?: CallOptions): Promise<UpdateCallbackResponse>;

  /**
   * Delete the app's webhook configuration.
   *
   * The vendor stops calling. The token that signs webhook calls has an operation of its own, delete_callback_token.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78179
   */
  deleteCallback(request?: DeleteCallbackRequest, options?: CallOptions): Promise<DeleteCallbackResponse>;

  /**
   * Delete the token that webhook calls are signed with.
   *
   * From then on webhook calls carry neither `Sign` nor `RequestTime`, and get_callback_token answers 100302.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/69530
   */
  deleteCallbackToken(
    request?: DeleteCallbackTokenRequest,
    options?: CallOptions,
  ): Promise<DeleteCallbackTokenResponse>;

  /**
   * Read the token that webhook calls are signed with, and whether they are.
   *
   * With a token set and enabled, the vendor adds `Sign` and `RequestTime` to the query of every webhook call; the receiver
   * recomputes `Sign` from the token. Until a token was set once, this operation answers 100302.
   *
   * The vendor's pages of this family name the hosts of China, Singapore and America only. A network fault in front of the
   * API, a 502 for instance, has no JSON body.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100302`: No webhook token is configured for this app; create one with set_callback_token. Do not retry unchanged.
   *
   * @see https://trtc.io/document/69529
   */
  getCallbackToken(
    request?: GetCallbackTokenRequest,
    options?: CallOptions,
  ): Promise<GetCallbackTokenResponse>;

  /**
   * Set the token that webhook calls are signed with, and whether they are.
   *
   * Creates the configuration or changes it. **The first call has to carry both fields**; later ones carry what changes.
   * The vendor does not say how long a new token takes to reach its webhook servers.
   *
   * The vendor's pages of this family name the hosts of China, Singapore and America only. A network fault in front of the
   * API, a 502 for instance, has no JSON body.
   *
   * Fields, checked before anything is sent:
   * - `Token`: optional, string, 1 to 128 characters.
   * - `IsTokenEnable`: optional, boolean.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/69528
   */
  setCallbackToken(
    request?: SetCallbackTokenRequest,
    options?: CallOptions,
  ): Promise<SetCallbackTokenResponse>;

  /**
   * Create a live room.
   *
   * The room exists until it is destroyed, by destroy_room or by the automatic dismissal that the app can configure;
   * with a robot in it, it is never dismissed by itself. An id that is in use is answered with 100003, or with
   * 100010 if the owner is the same, and then the room can be used.
   * Fields that the vendor's own clients know and that no page describes, such as `KeepOwnerOnSeat`, are left out.
   *
   * Fields, checked before anything is sent:
   * - `RoomInfo`: required, object.
   *
   * Quota: 200 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100003`: A room with this id exists. Do not retry unchanged.
   * - `100007`: The app has no package for this. Do not retry unchanged.
   * - `100010`: A room with this id exists and the caller owns it, so it can be used. Do not retry unchanged.
   * - `100011`: The id is taken by a Chat group. Do not retry unchanged.
   * - `100012`: Called too often; the same room id was used more than once within a second, or gifts were configured faster than that. May be retried.
   * - `100013`: The package's limit is reached. Do not retry unchanged.
   * - `100015`: The type of room is not valid. Do not retry unchanged.
   * - `100026`: The name of the room or another text holds words that are not allowed. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/63401
   */
  createRoom(request: CreateRoomRequest, options?: CallOptions): Promise<CreateRoomResponse>;

  /**
   * Dismiss a live room and send everybody out.
   *
   * Rooms can also be dismissed by themselves, under three conditions that are configured for the whole app. The
   * page's own codes could not be read in full; the twin of this operation in the vendor's conference product
   * answers 100004 for a room that is gone and 100006 without permission.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/63406
   */
  destroyRoom(request: DestroyRoomRequest, options?: CallOptions): Promise<DestroyRoomResponse>;

  /**
   * Change what a room says and allows.
   *
   * Send the id and what changes; what is left out stays. The owner is changed with change_room_owner.
   *
   * Fields, checked before anything is sent:
   * - `RoomInfo`: required, object.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/63403
   */
  updateRoomInfo(request: UpdateRoomInfoRequest, options?: CallOptions): Promise<UpdateRoomInfoResponse>;

  /**
   * Read everything about one room.
   *
   * Tells what create_room and update_room_info set, and how many have watched.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   *
   * @see https://trtc.io/document/63404
   */
  getRoomInfo(request: GetRoomInfoRequest, options?: CallOptions): Promise<GetRoomInfoResponse>;

  /**
   * List live rooms, the most watched first.
   *
   * Answers up to twenty rooms at a time, sorted by `ViewCount`. An empty `Next` in the answer says that there are
   * no more. Later editions of the service answer more fields than the page describes.
   *
   * Fields, checked before anything is sent:
   * - `Next`: required, string.
   * - `Count`: required, integer, 1 to 20.
   * - `SortDirection`: optional, one of "descend", "ascend".
   *
   * Quota: 10 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/63405
   */
  getRoomList(request: GetRoomListRequest, options?: CallOptions): Promise<GetRoomListResponse>;

  /**
   * Read how a room did: viewers, gifts, likes and messages.
   *
   * Totals of one room. The vendor's admin console calls the same operation get_room_statistic; the pages have this
   * name.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   *
   * @see https://trtc.io/document/80421
   */
  getRoomStats(request: GetRoomStatsRequest, options?: CallOptions): Promise<GetRoomStatsResponse>;

  /**
   * Read a room's metadata, all or by key.
   *
   * Metadata are texts of your own that are kept with the room, under keys of your own.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Keys`: required, array.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/64374
   */
  getRoomMetadata(request: GetRoomMetadataRequest, options?: CallOptions): Promise<GetRoomMetadataResponse>;

  /**
   * Write entries of a room's metadata.
   *
   * Adds the entries or replaces those that have the same key; others stay. A room has at most ten entries, a key 50
   * bytes, a value 2 KB, and all values together 16 KB. An older edition of the page knows the limits of a single
   * entry only.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Metadata`: required, array, at most 10 items.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100500`: The room has too many metadata keys. Do not retry unchanged.
   * - `100501`: A metadata value is too long. Do not retry unchanged.
   * - `100502`: The metadata of the room is too long in total. Do not retry unchanged.
   * - `100504`: A metadata key is too long. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/64375
   */
  setRoomMetadata(request: SetRoomMetadataRequest, options?: CallOptions): Promise<SetRoomMetadataResponse>;

  /**
   * Delete entries of a room's metadata.
   *
   * Deletes the entries with these keys. The page repeats the codes of set_room_metadata as well; those that can
   * concern a deletion are listed here. If none of the keys exists, the answer is 100503.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Keys`: required, array.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   * - `100007`: The app has no package for this. Do not retry unchanged.
   * - `100503`: None of the metadata keys exists. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/64376
   */
  delRoomMetadata(request: DelRoomMetadataRequest, options?: CallOptions): Promise<DelRoomMetadataResponse>;

  /**
   * List who is in a room.
   *
   * The list is brought up to date every 40 seconds. Of a room with more than a thousand members, only a thousand
   * are told. An older edition of the page has no RoomId, neither in the table nor in the sample.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Next`: required, string.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78156
   */
  getMemberList(request: GetMemberListRequest, options?: CallOptions): Promise<GetMemberListResponse>;

  /**
   * List a room's administrators.
   *
   * A room's administrators are members with rights in that room. They are not the administrators of the app who may
   * call this API.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/63425
   */
  getAdminList(request: GetAdminListRequest, options?: CallOptions): Promise<GetAdminListResponse>;

  /**
   * Make members administrators of a room, or stop them being it.
   *
   * Adds or removes administrators of the room. How many a room may have depends on the package; one too many is
   * answered with 100020.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Admin_Account`: required, array.
   * - `OpType`: required, one of "add", "delete".
   *
   * Unverified: The fields are those that the vendor's admin console sends, 100020 is from the general list, and the quota is the family's usual one. The page exists, but its tables could not be read.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100020`: The room may not have more administrators. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/1071/76881
   */
  modifyAdmin(request: ModifyAdminRequest, options?: CallOptions): Promise<ModifyAdminResponse>;

  /**
   * Ban members from a room for a while.
   *
   * A ban lasts until `Duration` is over or unban_member is called; get_banned_member_list tells until when. To a
   * user who is banned, the general list has the code 100016.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `MemberList_Account`: required, array, at most 20 items.
   * - `Duration`: required, integer, at least 0.
   * - `Reason`: optional, string, at most 200 characters.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/63407
   */
  banMember(request: BanMemberRequest, options?: CallOptions): Promise<BanMemberResponse>;

  /**
   * Let banned members in again.
   *
   * Ends a ban before its time.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `MemberList_Account`: required, array, at most 20 items.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/63426
   */
  unbanMember(request: UnbanMemberRequest, options?: CallOptions): Promise<UnbanMemberResponse>;

  /**
   * List whom a room keeps out, and until when.
   *
   * Pages by offset; `NextOffset` is 0 at the end.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Offset`: optional, integer, at least 0.
   * - `Limit`: optional, integer, 1 to 100.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/63424
   */
  getBannedMemberList(
    request: GetBannedMemberListRequest,
    options?: CallOptions,
  ): Promise<GetBannedMemberListResponse>;

  /**
   * Stop members from writing for a while, or let them write again.
   *
   * There is no operation that ends a mute; call this one with a `MuteTime` of 0. How many members a call may name
   * is not known.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `MemberList_Account`: required, array.
   * - `MuteTime`: required, integer, at least 0.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/66969
   */
  muteMember(request: MuteMemberRequest, options?: CallOptions): Promise<MuteMemberResponse>;

  /**
   * List who may not write in a room, and until when.
   *
   * Answers the whole list; the page describes no paging.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   *
   * @see https://trtc.io/document/69894
   */
  getMutedMemberList(
    request: GetMutedMemberListRequest,
    options?: CallOptions,
  ): Promise<GetMutedMemberListResponse>;

  /**
   * Give a room to another owner.
   *
   * The room goes on under its new owner. The vendor's page does not say what becomes of the old one.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `NewOwner_Account`: required, string, at least 1 character.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/72534
   */
  changeRoomOwner(request: ChangeRoomOwnerRequest, options?: CallOptions): Promise<ChangeRoomOwnerResponse>;

  /**
   * List a room's seats and who sits on them.
   *
   * The service of seats is the one of the vendor's conference product, and the page was written for that. A seat
   * that nobody sits on has no `Member_Account`.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/60719
   */
  getSeatList(request: GetSeatListRequest, options?: CallOptions): Promise<GetSeatListResponse>;

  /**
   * Put a member on a seat.
   *
   * The user has to be in the room. A seat that is locked or taken is refused; the general list has the codes from
   * 100200 for that.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Member_Account`: required, string, at least 1 character.
   * - `Index`: required, integer, at least 0.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/64428
   */
  pickUserOnSeat(request: PickUserOnSeatRequest, options?: CallOptions): Promise<PickUserOnSeatResponse>;

  /**
   * Take a member off the seat.
   *
   * Which seat it is follows from the member.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Member_Account`: required, string, at least 1 character.
   * - `Data`: optional, string.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   *
   * @see https://trtc.io/document/64429
   */
  kickUserOffSeat(request: KickUserOffSeatRequest, options?: CallOptions): Promise<KickUserOffSeatResponse>;

  /**
   * Lock a seat, or its camera or microphone, or unlock them.
   *
   * Whoever sits on a seat that is locked has to leave it. The list of seats tells the same three facts under other
   * names: `IsTakenDisabled`, `IsVideoDisabled` and `IsAudioDisabled`.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Index`: required, integer, at least 0.
   * - `ForbidTaken`: optional, boolean.
   * - `ForbidVideo`: optional, boolean.
   * - `ForbidAudio`: optional, boolean.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/64430
   */
  lockSeat(request: LockSeatRequest, options?: CallOptions): Promise<LockSeatResponse>;

  /**
   * Move a member to a seat that is free.
   *
   * The older of two operations that move someone; move_user_to_seat can also take a seat away or swap.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `ToIndex`: required, integer, at least 0.
   * - `Member_Account`: required, string, at least 1 character.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   *
   * @see https://trtc.io/document/72552
   */
  switchSeat(request: SwitchSeatRequest, options?: CallOptions): Promise<SwitchSeatResponse>;

  /**
   * Move a member to another seat, and say what happens to whoever sits there.
   *
   * The newer of two operations that move someone. A seat that is locked is unlocked by it.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `SeatIndex`: required, integer, at least 0.
   * - `Member_Account`: required, string, at least 1 character.
   * - `Policy`: required, one of 0, 1, 2.
   *
   * Quota: 200 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/72685
   */
  moveUserToSeat(request: MoveUserToSeatRequest, options?: CallOptions): Promise<MoveUserToSeatResponse>;

  /**
   * Add robots to a room.
   *
   * A robot is an account that is in the room without a client, to send a stream for instance. A room with a robot
   * in it is never dismissed by itself. 100006 says here that the room is not of the type Live.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `RobotList_Account`: required, array.
   *
   * Quota: 100 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   *
   * @see https://trtc.io/document/69079
   */
  addRobot(request: AddRobotRequest, options?: CallOptions): Promise<AddRobotResponse>;

  /**
   * Remove robots from a room.
   *
   * 100006 says here that the room is not of the type Live.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `RobotList_Account`: required, array.
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/69080
   */
  delRobot(request: DelRobotRequest, options?: CallOptions): Promise<DelRobotResponse>;

  /**
   * List a room's robots.
   *
   * 100006 says here that the room is not of the type Live.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   *
   * Quota: 100 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100004`: The room does not exist. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   *
   * @see https://trtc.io/document/69081
   */
  getRobot(request: GetRobotRequest, options?: CallOptions): Promise<GetRobotResponse>;

  /**
   * Send a text to a room in somebody's name.
   *
   * Members receive a Chat message with one `TIMTextElem`; `ExtensionInfo` reaches them as its `CloudCustomData`.
   * The webhook Group.CallbackBeforeSendMsg sees it in that form.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Sender_Account`: required, string, at least 1 character.
   * - `TextContent`: required, string.
   * - `ExtensionInfo`: optional, string.
   *
   * Quota: 200 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/74353
   */
  sendTextMsg(request: SendTextMsgRequest, options?: CallOptions): Promise<SendTextMsgResponse>;

  /**
   * Send data of your own to a room in somebody's name.
   *
   * Members receive a Chat message with one `TIMCustomElem`, whose `Data` is a JSON text of `BusinessId` and `Data`.
   * Clients tell by `BusinessId` what the data are.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `Sender_Account`: required, string, at least 1 character.
   * - `BusinessId`: required, string.
   * - `Data`: required, string.
   *
   * Unverified: The fields are those that the vendor's admin console sends, and the quota is the family's usual one. The page exists, but its tables could not be read.
   *
   * Quota: 200 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/74354
   */
  sendCustomMsg(request: SendCustomMsgRequest, options?: CallOptions): Promise<SendCustomMsgResponse>;

  /**
   * Add a gift that viewers can give.
   *
   * An older edition of the page allows sixteen gifts; newer ones name no limit.
   *
   * Fields, checked before anything is sent:
   * - `GiftId`: required, string, 1 to 20 characters.
   * - `IconUrl`: optional, string, at most 200 characters.
   * - `ResourceUrl`: optional, string, at most 200 characters.
   * - `Coins`: required, integer, at least 0.
   * - `Level`: optional, integer.
   * - `ExtensionInfo`: optional, string, at most 100 characters.
   * - `DefaultName`: required, string, at most 20 characters.
   * - `DefaultDesc`: optional, string, at most 20 characters.
   *
   * Quota: 1 call per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/72845
   */
  addGift(request: AddGiftRequest, options?: CallOptions): Promise<AddGiftResponse>;

  /**
   * Change a gift.
   *
   * Takes the fields of add_gift. Whether what is left out stays or is emptied is not known.
   *
   * Fields, checked before anything is sent:
   * - `GiftId`: required, string, 1 to 20 characters.
   * - `IconUrl`: optional, string, at most 200 characters.
   * - `ResourceUrl`: optional, string, at most 200 characters.
   * - `Coins`: optional, integer, at least 0.
   * - `Level`: optional, integer.
   * - `ExtensionInfo`: optional, string, at most 100 characters.
   * - `DefaultName`: optional, string, at most 20 characters.
   * - `DefaultDesc`: optional, string, at most 20 characters.
   *
   * Unverified: No page was found. The fields are those that the vendor's admin console sends, the quota is that of the other operations that configure gifts.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://github.com/Tencent-RTC/TUILiveKit_Manager/tree/a2071734c4df635449b12aeee87b43b40083718b/packages/react-sdk/dist
   */
  editGift(request: EditGiftRequest, options?: CallOptions): Promise<EditGiftResponse>;

  /**
   * Delete a gift.
   *
   * Its texts in all languages and its places in categories go with it.
   *
   * Fields, checked before anything is sent:
   * - `GiftId`: required, string, 1 to 20 characters.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/ja/document/72847
   */
  delGift(request: DelGiftRequest, options?: CallOptions): Promise<DelGiftResponse>;

  /**
   * Read one gift.
   *
   * What is asked for stands beside the envelope, in `GiftInfo`; this operation has no `Response`.
   *
   * Fields, checked before anything is sent:
   * - `GiftId`: required, string, 1 to 20 characters.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/72846
   */
  getGift(request: GetGiftRequest, options?: CallOptions): Promise<GetGiftResponse>;

  /**
   * List all gifts and their categories.
   *
   * Reads the whole configuration of gifts at once.
   *
   * Unverified: No page was found. Request and answer are what the vendor's admin console sends and reads, the quota is that of the other operations about the configuration of gifts.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://github.com/Tencent-RTC/TUILiveKit_Manager/tree/a2071734c4df635449b12aeee87b43b40083718b/packages/react-sdk/dist
   */
  getGiftInfoList(request?: GetGiftInfoListRequest, options?: CallOptions): Promise<GetGiftInfoListResponse>;

  /**
   * Set up the vendor's sample gifts.
   *
   * Creates three categories with fifteen gifts, as the vendor's demo shows them. Only for an app that has no gift
   * configuration yet. It may be called once in ten seconds.
   *
   * Quota: 1 call per 10 seconds and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/74360
   */
  copyDefaultGiftConfig(
    request?: CopyDefaultGiftConfigRequest,
    options?: CallOptions,
  ): Promise<CopyDefaultGiftConfigResponse>;

  /**
   * Give a gift in somebody's name.
   *
   * The gift has to be configured with add_gift. If the app has the webhook Live.CallbackBeforeSendGift, its
   * receiver may refuse.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `GiftId`: required, string, 1 to 20 characters.
   * - `Count`: optional, integer, at least 1.
   * - `From_Account`: required, string, at least 1 character.
   * - `ReceiverList_Account`: required, array.
   *
   * Quota: 200 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/72556
   */
  sendGift(request: SendGiftRequest, options?: CallOptions): Promise<SendGiftResponse>;

  /**
   * Read how much was given in a room.
   *
   * The page lists an account beside the room; what it narrows could not be read.
   *
   * Fields, checked before anything is sent:
   * - `RoomId`: required, string, 1 to 48 characters.
   * - `From_Account`: required, string, at least 1 character.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/72557
   */
  getGiftCount(request: GetGiftCountRequest, options?: CallOptions): Promise<GetGiftCountResponse>;

  /**
   * Say what a gift is called in one language.
   *
   * Send what changes; what is left out stays. The first call for a language has to carry `Name`. Clients that ask
   * for a language without texts get the gift's default ones.
   *
   * Fields, checked before anything is sent:
   * - `GiftId`: required, string, 1 to 20 characters.
   * - `Language`: required, one of "en", "zh-Hans", "zh-Hant".
   * - `Name`: optional, string, at most 20 characters.
   * - `Desc`: optional, string, at most 20 characters.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/72854
   */
  setGiftLanguage(request: SetGiftLanguageRequest, options?: CallOptions): Promise<SetGiftLanguageResponse>;

  /**
   * Read what a gift is called in one language.
   *
   * What is asked for stands beside the envelope, in `GiftInfo`; this operation has no `Response`.
   *
   * Fields, checked before anything is sent:
   * - `GiftId`: required, string, 1 to 20 characters.
   * - `Language`: required, one of "en", "zh-Hans", "zh-Hant".
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   * - `100012`: Called too often; the same room id was used more than once within a second, or gifts were configured faster than that. May be retried.
   * - `102001`: The app has no package for gifts, or it is not paid for. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/72855
   */
  getGiftLanguage(request: GetGiftLanguageRequest, options?: CallOptions): Promise<GetGiftLanguageResponse>;

  /**
   * Delete what a gift is called in one language.
   *
   * Clients that ask for this language get the gift's default texts from then on.
   *
   * Fields, checked before anything is sent:
   * - `GiftId`: required, string, 1 to 20 characters.
   * - `Language`: required, one of "en", "zh-Hans", "zh-Hant".
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   * - `100012`: Called too often; the same room id was used more than once within a second, or gifts were configured faster than that. May be retried.
   * - `102001`: The app has no package for gifts, or it is not paid for. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/72856
   */
  delGiftLanguage(request: DelGiftLanguageRequest, options?: CallOptions): Promise<DelGiftLanguageResponse>;

  /**
   * Add a category of gifts.
   *
   * An app has at most three categories. Gifts are put into one with add_gift_category_relations.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   * - `ExtensionInfo`: optional, string, at most 100 characters.
   * - `DefaultName`: required, string, at most 20 characters.
   * - `DefaultDesc`: optional, string, at most 60 characters.
   *
   * Quota: 1 call per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/1071/76849
   */
  addGiftCategory(request: AddGiftCategoryRequest, options?: CallOptions): Promise<AddGiftCategoryResponse>;

  /**
   * Change a category of gifts.
   *
   * Takes the fields of add_gift_category. Whether what is left out stays or is emptied is not known.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   * - `ExtensionInfo`: optional, string, at most 100 characters.
   * - `DefaultName`: optional, string, at most 20 characters.
   * - `DefaultDesc`: optional, string, at most 60 characters.
   *
   * Unverified: No page was found. The fields are those that the vendor's admin console sends, the quota is that of the other operations that configure gifts.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://github.com/Tencent-RTC/TUILiveKit_Manager/tree/a2071734c4df635449b12aeee87b43b40083718b/packages/react-sdk/dist
   */
  editGiftCategory(
    request: EditGiftCategoryRequest,
    options?: CallOptions,
  ): Promise<EditGiftCategoryResponse>;

  /**
   * Delete a category of gifts.
   *
   * Succeeds for a category that does not exist, too.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/1071/76851
   */
  delGiftCategory(request: DelGiftCategoryRequest, options?: CallOptions): Promise<DelGiftCategoryResponse>;

  /**
   * Read one category of gifts.
   *
   * What is asked for stands beside the envelope, in `GiftCategoryInfo`; this operation has no `Response`.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   * - `100012`: Called too often; the same room id was used more than once within a second, or gifts were configured faster than that. May be retried.
   *
   * @see https://www.tencentcloud.com/document/product/647/72849
   */
  getGiftCategory(request: GetGiftCategoryRequest, options?: CallOptions): Promise<GetGiftCategoryResponse>;

  /**
   * Say what a category of gifts is called in one language.
   *
   * Send what changes; what is left out stays. The first call for a language has to carry `CategoryName`.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   * - `Language`: required, one of "en", "zh-Hans", "zh-Hant".
   * - `CategoryName`: optional, string.
   * - `CategoryDesc`: optional, string.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   *
   * @see https://trtc.io/document/72857
   */
  setGiftCategoryLanguage(
    request: SetGiftCategoryLanguageRequest,
    options?: CallOptions,
  ): Promise<SetGiftCategoryLanguageResponse>;

  /**
   * Read what a category of gifts is called in one language.
   *
   * What is asked for stands beside the envelope, in `CategoryInfo`; this operation has no `Response`.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   * - `Language`: required, one of "en", "zh-Hans", "zh-Hant".
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/72858
   */
  getGiftCategoryLanguage(
    request: GetGiftCategoryLanguageRequest,
    options?: CallOptions,
  ): Promise<GetGiftCategoryLanguageResponse>;

  /**
   * Delete what a category of gifts is called in one language.
   *
   * Clients that ask for this language get the category's default texts from then on.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   * - `Language`: required, one of "en", "zh-Hans", "zh-Hant".
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/ja/document/72859
   */
  delGiftCategoryLanguage(
    request: DelGiftCategoryLanguageRequest,
    options?: CallOptions,
  ): Promise<DelGiftCategoryLanguageResponse>;

  /**
   * Put gifts into a category.
   *
   * Adds to what is in the category. Gifts that could not be added are named in the answer.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   * - `GiftIdList`: required, array.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   * - `100006`: No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged.
   * - `100012`: Called too often; the same room id was used more than once within a second, or gifts were configured faster than that. May be retried.
   * - `102001`: The app has no package for gifts, or it is not paid for. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/1071/76852
   */
  addGiftCategoryRelations(
    request: AddGiftCategoryRelationsRequest,
    options?: CallOptions,
  ): Promise<AddGiftCategoryRelationsResponse>;

  /**
   * Take gifts out of a category.
   *
   * Ends that the gifts are in the category. del_gift deletes a gift itself.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   * - `GiftIdList`: required, array.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/ja/document/72852
   */
  delGiftCategoryRelations(
    request: DelGiftCategoryRelationsRequest,
    options?: CallOptions,
  ): Promise<DelGiftCategoryRelationsResponse>;

  /**
   * Read which gifts are in a category.
   *
   * What is asked for stands beside the envelope, in `Relation`; this operation has no `Response`.
   *
   * Fields, checked before anything is sent:
   * - `CategoryId`: required, string, 1 to 20 characters.
   *
   * Quota: 1 call per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/ko/document/72853
   */
  getGiftCategoryRelations(
    request: GetGiftCategoryRelationsRequest,
    options?: CallOptions,
  ): Promise<GetGiftCategoryRelationsResponse>;

  /**
   * Let rooms compete for a while.
   *
   * The owners of all rooms are told. The rooms have to be connected with each other before; this operation does not
   * check that. The codes about battles and connections in the general list are 100400 to 100421.
   *
   * Fields, checked before anything is sent:
   * - `FromRoomId`: required, string, 1 to 48 characters.
   * - `ToRoomIdList`: required, array.
   * - `Duration`: required, integer, at least 0.
   * - `ExtensionInfo`: optional, string.
   *
   * Quota: 200 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/68254
   */
  createBattle(request: CreateBattleRequest, options?: CallOptions): Promise<CreateBattleResponse>;

  /**
   * Add to the scores of a battle, or set them.
   *
   * Takes the scores of several rooms at once and tells of each whether it worked.
   *
   * Fields, checked before anything is sent:
   * - `BattleId`: required, string, at least 1 character.
   * - `OpType`: required, one of 1, 2.
   * - `ScoreList`: required, array.
   *
   * Quota: 200 calls per second and account. Not idempotent.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://trtc.io/document/68255
   */
  setBattleScore(request: SetBattleScoreRequest, options?: CallOptions): Promise<SetBattleScoreResponse>;

  /**
   * Read a battle: when, who, and the scores.
   *
   * Who does not know the id of a battle sends a room's id, and gets the battle that the room is in. The page
   * nevertheless calls `BattleId` required, and its sample sends both; what to send as `BattleId` then, is not said.
   *
   * Fields, checked before anything is sent:
   * - `BattleId`: required, string, at least 1 character.
   * - `RoomId`: optional, string, 1 to 48 characters.
   *
   * Quota: 200 calls per second and account. Idempotent: calling twice has the effect of calling once.
   *
   * Errors specific to this operation:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry unchanged.
   *
   * @see https://www.tencentcloud.com/document/product/647/68256
   */
  getBattleInfo(request: GetBattleInfoRequest, options?: CallOptions): Promise<GetBattleInfoResponse>;
}
