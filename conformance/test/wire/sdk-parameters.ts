import type { WireParameters } from "./read-wire-parameters.ts";

/**
 * How the parameters of operations travel by the vendor's own SDKs, as far as these were read: known answers for what the
 * description says. A new operation need not be here. `simple` is joined by commas, `json` is JSON.
 *
 * Sources: https://github.com/aliyun/alibabacloud-typescript-sdk/tree/06a71f93/live-20161101 and
 * https://github.com/alibabacloud-go/live-20161101/tree/a27c65ae for names and styles,
 * https://github.com/aliyun/aliyun-openapi-meta/tree/2563691c for whether one travels in the query or in the form.
 * Facts only; no code of theirs is here.
 */
export const sdkParameters: Readonly<Record<string, WireParameters>> = {
  AddLiveMessageGroupBand: { method: "POST", query: "AppId BannedUsers:simple DataCenter GroupId" },
  BanLiveMessageGroup: { method: "POST", query: "AppId DataCenter ExceptUsers:simple GroupId" },
  BatchGetOnlineUsers: { method: "POST", form: "AppId GroupId UserIds" },
  CancelMuteAllGroupUser: { method: "POST", form: "AppId BroadCastType GroupId OperatorUserId" },
  CancelMuteGroupUser: {
    method: "POST",
    form: "AppId BroadCastType CancelMuteUserList:simple GroupId OperatorUserId",
  },
  CheckLiveMessageUsersInGroup: { method: "POST", query: "AppId DataCenter GroupId UserIds:simple" },
  CheckLiveMessageUsersOnline: { method: "POST", query: "AppId DataCenter UserIds:simple" },
  CreateLiveMessageApp: {
    method: "POST",
    query: "AppName AuditType AuditUrl DataCenter EventCallbackUrl MsgLifeCycle",
  },
  CreateLiveMessageGroup: {
    method: "POST",
    query: "Administrators:simple AppId CreatorId DataCenter GroupId GroupInfo GroupName",
  },
  CreateMessageApp: { method: "POST", form: "AppConfig:json AppName Extension:json" },
  CreateMessageGroup: { method: "POST", form: "AppId CreatorId Extension:json" },
  DeleteLiveMessageGroup: { method: "POST", query: "AppId DataCenter GroupId OperatorId" },
  DeleteLiveMessageGroupMessage: {
    method: "POST",
    query: "AppId DataCenter DeleterId DeleterInfo GroupId MessageId",
  },
  DeleteLiveMessageUserMessage: {
    method: "POST",
    query: "AppId DataCenter DeleterId DeleterInfo MessageId ReceiverId",
  },
  DeleteMessageApp: { method: "POST", form: "AppId" },
  DescribeLiveMessageApp: { method: "POST", query: "AppId DataCenter" },
  DescribeLiveMessageGroup: { method: "POST", query: "AppId DataCenter GroupId" },
  DescribeLiveMessageGroupBand: { method: "POST", query: "AppId DataCenter GroupId" },
  GetMessageApp: { method: "POST", form: "AppId" },
  GetMessageGroup: { method: "POST", form: "AppId GroupId" },
  GetMessageToken: { method: "POST", form: "AppId DeviceId DeviceType UserId" },
  JoinMessageGroup: { method: "POST", form: "AppId BroadCastStatistics BroadCastType GroupId UserId" },
  KickLiveMessageGroupUser: { method: "POST", query: "AppId DataCenter GroupId KickoffUser" },
  LeaveMessageGroup: { method: "POST", form: "AppId BroadCastStatistics BroadCastType GroupId UserId" },
  ListLiveMessageApps: { method: "POST", query: "DataCenter NextPageToken SortType" },
  ListLiveMessageGroupByPage: {
    method: "GET",
    query: "AppId DataCenter GroupStatus PageNumber PageSize SortType",
  },
  ListLiveMessageGroupMessages: {
    method: "POST",
    query: "AppId BeginTime DataCenter EndTime GroupId MsgType NextPageToken PageSize SortType",
  },
  ListLiveMessageGroupUsers: {
    method: "POST",
    query: "AppId DataCenter GroupId NextPageToken PageSize SortType",
  },
  ListLiveMessageGroups: { method: "POST", query: "AppId DataCenter GroupStatus NextPageToken SortType" },
  ListMessage: { method: "POST", form: "AppId GroupId PageNum PageSize SortType Type" },
  ListMessageApp: { method: "POST", form: "PageNum PageSize SortType" },
  ListMessageGroup: { method: "POST", form: "AppId PageNum PageSize SortType UserId" },
  ListMessageGroupUser: { method: "POST", form: "AppId GroupId PageNum PageSize SortType" },
  ListMessageGroupUserById: { method: "POST", form: "AppId GroupId UserIdList:simple" },
  ListMuteGroupUser: { method: "POST", form: "AppId GroupId OperatorUserId PageNum PageSize" },
  ModifyLiveMessageAppAudit: { method: "POST", query: "AppId AuditType AuditUrl DataCenter" },
  ModifyLiveMessageAppCallback: { method: "POST", query: "AppId DataCenter EventCallbackUrl" },
  ModifyLiveMessageAppDisable: { method: "POST", query: "AppId DataCenter Disable" },
  ModifyLiveMessageGroup: {
    method: "POST",
    query: "AdminList:simple AppId DataCenter GroupId GroupInfo ModifyAdmin ModifyInfo",
  },
  ModifyLiveMessageGroupBand: {
    method: "POST",
    query: "AppId BannedAll BannnedUsers:simple DataCenter ExceptUsers:simple GroupId",
  },
  ModifyLiveMessageUserInfo: { method: "POST", query: "AppId DataCenter UserId UserMetaInfo" },
  MuteAllGroupUser: { method: "POST", form: "AppId BroadCastType GroupId OperatorUserId" },
  MuteGroupUser: {
    method: "POST",
    form: "AppId BroadCastType GroupId MuteTime MuteUserList:simple OperatorUserId",
  },
  QueryMessageApp: { method: "POST", form: "AppId AppName PageNum PageSize SortType" },
  RecoverLiveMessageDeletedGroup: { method: "POST", query: "AppId DataCenter GroupId" },
  RemoveLiveMessageGroupBand: { method: "POST", query: "AppId DataCenter GroupId UnbannedUsers:simple" },
  SendLike: { method: "POST", form: "AppId BroadCastType Count GroupId OperatorUserId" },
  SendLiveMessageGroup: {
    method: "POST",
    query:
      "AppId Body DataCenter GroupId MsgTid MsgType NoCache NoStorage SenderId SenderMetaInfo StaticsIncrease Weight",
  },
  SendLiveMessageUser: {
    method: "POST",
    query: "AppId Body DataCenter HighReliability MsgTid MsgType ReceiverId SenderId SenderInfo Storage",
  },
  SendMessageToGroup: { method: "POST", query: "SkipAudit", form: "AppId Data GroupId OperatorUserId Type" },
  SendMessageToGroupUsers: {
    method: "POST",
    query: "SkipAudit",
    form: "AppId Data GroupId OperatorUserId ReceiverIdList:simple Type",
  },
  UnbanLiveMessageGroup: { method: "POST", query: "AppId DataCenter GroupId" },
  UpdateMessageApp: { method: "POST", form: "AppConfig:json AppId AppName Extension:json" },
  UpdateMessageGroup: { method: "POST", form: "AppId Extension:json GroupId" },
};
