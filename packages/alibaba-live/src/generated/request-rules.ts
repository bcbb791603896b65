// Generated from specs/alibaba-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: 3f41252c9e72ff98fae2d5902ea3e63e426d2a4216e121c0d69c85ae21870089

import type { RequestRules } from "@livespec/core/vendor";

/** Rules of each request, by operation. */
export const requestRules: RequestRules = {
  createMessageApp: {
    required: ["AppName"],
    properties: {
      AppName: { type: "string", minLength: 2, maxLength: 16 },
      AppConfig: { type: "object", additionalProperties: { type: "string" } },
      Extension: { type: "object", additionalProperties: { type: "string" } },
    },
  },
  getMessageApp: { required: ["AppId"], properties: { AppId: { type: "string", minLength: 1 } } },
  listMessageApp: {
    required: ["PageNum", "PageSize"],
    properties: {
      PageNum: { type: "integer", minimum: 1, maximum: 100000 },
      PageSize: { type: "integer", minimum: 1, maximum: 50 },
      SortType: { type: "integer", enum: [0, 1] },
    },
  },
  queryMessageApp: {
    properties: {
      AppId: { type: "string", minLength: 1 },
      AppName: { type: "string", minLength: 1 },
      PageNum: { type: "integer", minimum: 1, maximum: 100000 },
      PageSize: { type: "integer", minimum: 1, maximum: 50 },
      SortType: { type: "integer", enum: [0, 1] },
    },
  },
  updateMessageApp: {
    required: ["AppId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      AppName: { type: "string", minLength: 2, maxLength: 16 },
      AppConfig: { type: "object", additionalProperties: { type: "string" } },
      Extension: { type: "object", additionalProperties: { type: "string" } },
    },
  },
  deleteMessageApp: { required: ["AppId"], properties: { AppId: { type: "string", minLength: 1 } } },
  createMessageGroup: {
    required: ["AppId", "CreatorId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      CreatorId: { type: "string", minLength: 1, maxLength: 36, pattern: /^[A-Za-z0-9]+$/u },
      Extension: { type: "object", additionalProperties: { type: "string" } },
    },
  },
  getMessageGroup: {
    required: ["AppId", "GroupId"],
    properties: { AppId: { type: "string", minLength: 1 }, GroupId: { type: "string", minLength: 1 } },
  },
  listMessageGroup: {
    required: ["PageNum", "PageSize"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      UserId: { type: "string", minLength: 1, maxLength: 32, pattern: /^[a-z0-9_.]+$/u },
      PageNum: { type: "integer", minimum: 1, maximum: 100000 },
      PageSize: { type: "integer", minimum: 1, maximum: 50 },
      SortType: { type: "integer", enum: [0, 1] },
    },
  },
  updateMessageGroup: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      Extension: { type: "object", additionalProperties: { type: "string" } },
    },
  },
  joinMessageGroup: {
    required: ["AppId", "GroupId", "UserId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      UserId: { type: "string", minLength: 1, maxLength: 32, pattern: /^[a-z0-9_.]+$/u },
      BroadCastType: { type: "integer", enum: [0, 1, 2] },
      BroadCastStatistics: { type: "boolean" },
    },
  },
  leaveMessageGroup: {
    required: ["AppId", "GroupId", "UserId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      UserId: { type: "string", minLength: 1, maxLength: 32, pattern: /^[a-z0-9_.]+$/u },
      BroadCastType: { type: "integer", enum: [0, 1, 2] },
      BroadCastStatistics: { type: "boolean" },
    },
  },
  listMessageGroupUser: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      PageNum: { type: "integer", minimum: 1, maximum: 100000 },
      PageSize: { type: "integer", minimum: 1, maximum: 50 },
      SortType: { type: "integer", enum: [0, 1] },
    },
  },
  listMessageGroupUserById: {
    required: ["AppId", "GroupId", "UserIdList"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      UserIdList: {
        type: "array",
        minItems: 1,
        items: { type: "string", minLength: 1, maxLength: 32, pattern: /^[a-z0-9_.]+$/u },
      },
    },
  },
  batchGetOnlineUsers: {
    required: ["AppId", "GroupId", "UserIds"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      UserIds: { type: "string", pattern: /^[a-z0-9_.]{1,32}(,[a-z0-9_.]{1,32}){0,19}$/u },
    },
  },
  sendMessageToGroup: {
    required: ["AppId", "GroupId", "OperatorUserId", "Data"],
    properties: {
      SkipAudit: { type: "boolean" },
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      OperatorUserId: { type: "string", minLength: 1 },
      Data: { type: "string", minLength: 1 },
      Type: { type: "integer" },
    },
  },
  sendMessageToGroupUsers: {
    required: ["AppId", "GroupId", "OperatorUserId", "Data", "Type"],
    properties: {
      SkipAudit: { type: "boolean" },
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      OperatorUserId: { type: "string", minLength: 1 },
      ReceiverIdList: {
        type: "array",
        minItems: 1,
        items: { type: "string", minLength: 1, maxLength: 32, pattern: /^[a-z0-9_.]+$/u },
      },
      Data: { type: "string", minLength: 1 },
      Type: { type: "integer" },
    },
  },
  listMessage: {
    required: ["AppId", "GroupId", "PageNum", "PageSize"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      Type: { type: "integer", minimum: 10001 },
      PageNum: { type: "integer", minimum: 1, maximum: 100000 },
      PageSize: { type: "integer", minimum: 1, maximum: 50 },
      SortType: { type: "integer", enum: [0, 1] },
    },
  },
  sendLike: {
    required: ["AppId", "GroupId", "Count"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      Count: { type: "string", pattern: /^[0-9]+$/u },
      OperatorUserId: { type: "string", minLength: 1 },
      BroadCastType: { type: "integer", enum: [0, 1, 2] },
    },
  },
  muteGroupUser: {
    required: ["AppId", "GroupId", "MuteUserList"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      MuteUserList: {
        type: "array",
        minItems: 1,
        items: { type: "string", minLength: 1, maxLength: 32, pattern: /^[a-z0-9_.]+$/u },
      },
      MuteTime: { type: "integer", minimum: 0 },
      OperatorUserId: { type: "string", minLength: 1 },
      BroadCastType: { type: "integer", enum: [0, 1, 2] },
    },
  },
  cancelMuteGroupUser: {
    required: ["AppId", "GroupId", "CancelMuteUserList"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      CancelMuteUserList: {
        type: "array",
        minItems: 1,
        items: { type: "string", minLength: 1, maxLength: 32, pattern: /^[a-z0-9_.]+$/u },
      },
      OperatorUserId: { type: "string", minLength: 1 },
      BroadCastType: { type: "integer", enum: [0, 1, 2] },
    },
  },
  muteAllGroupUser: {
    required: ["AppId", "GroupId", "OperatorUserId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      OperatorUserId: { type: "string", minLength: 1 },
      BroadCastType: { type: "integer", enum: [0, 1, 2] },
    },
  },
  cancelMuteAllGroupUser: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      OperatorUserId: { type: "string", minLength: 1 },
      BroadCastType: { type: "integer", enum: [0, 1, 2] },
    },
  },
  listMuteGroupUser: {
    required: ["AppId", "GroupId", "PageNum", "PageSize"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      GroupId: { type: "string", minLength: 1 },
      OperatorUserId: { type: "string", minLength: 1 },
      PageNum: { type: "integer", minimum: 1, maximum: 100000 },
      PageSize: { type: "integer", minimum: 1, maximum: 50 },
    },
  },
  getMessageToken: {
    required: ["AppId", "DeviceId", "DeviceType", "UserId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DeviceId: { type: "string", minLength: 1, maxLength: 64 },
      DeviceType: { type: "string", enum: ["ios", "android", "web", "pc"] },
      UserId: { type: "string", minLength: 1, maxLength: 32, pattern: /^[a-z0-9_.]+$/u },
    },
  },
  createLiveMessageApp: {
    properties: {
      AppName: { type: "string", minLength: 2, maxLength: 16 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      AuditType: { type: "integer", enum: [0, 1, 2] },
      AuditUrl: { type: "string", pattern: /^https?:\/\//u },
      EventCallbackUrl: { type: "string", pattern: /^(https?:\/\/.*)?$/u },
      MsgLifeCycle: { type: "integer", enum: [0, 1, 2] },
    },
  },
  describeLiveMessageApp: {
    required: ["AppId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
    },
  },
  listLiveMessageApps: {
    required: ["SortType"],
    properties: {
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      SortType: { type: "integer", enum: [1, 2] },
      NextPageToken: { type: "integer", format: "int64" },
    },
  },
  modifyLiveMessageAppAudit: {
    required: ["AppId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      AuditType: { type: "integer", enum: [0, 1, 2] },
      AuditUrl: { type: "string", pattern: /^https?:\/\//u },
    },
  },
  modifyLiveMessageAppCallback: {
    required: ["AppId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      EventCallbackUrl: { type: "string", pattern: /^(https?:\/\/.*)?$/u },
    },
  },
  modifyLiveMessageAppDisable: {
    required: ["AppId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      Disable: { type: "boolean" },
    },
  },
  createLiveMessageGroup: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      GroupName: { type: "string", maxLength: 128 },
      GroupInfo: { type: "string", maxLength: 32768 },
      CreatorId: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      Administrators: {
        type: "array",
        minItems: 1,
        items: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      },
    },
  },
  describeLiveMessageGroup: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
    },
  },
  modifyLiveMessageGroup: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      ModifyAdmin: { type: "boolean" },
      AdminList: {
        type: "array",
        minItems: 1,
        maxItems: 3,
        items: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      },
      ModifyInfo: { type: "boolean" },
      GroupInfo: { type: "string", maxLength: 32768 },
    },
  },
  deleteLiveMessageGroup: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      OperatorId: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
    },
  },
  recoverLiveMessageDeletedGroup: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
    },
  },
  listLiveMessageGroups: {
    required: ["AppId", "SortType"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      SortType: { type: "integer", enum: [1, 2] },
      GroupStatus: { type: "integer", enum: [0, 1, 2] },
      NextPageToken: { type: "integer", format: "int64" },
    },
  },
  listLiveMessageGroupByPage: {
    required: ["AppId", "SortType"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      SortType: { type: "integer", enum: [1, 2] },
      GroupStatus: { type: "integer", enum: [0, 1, 2] },
      PageNumber: { type: "integer", minimum: 1, maximum: 10000 },
      PageSize: { type: "integer", minimum: 1, maximum: 50 },
    },
  },
  listLiveMessageGroupUsers: {
    required: ["AppId", "GroupId", "PageSize", "SortType"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      PageSize: { type: "integer", minimum: 10, maximum: 50 },
      SortType: { type: "integer", enum: [1, 2] },
      NextPageToken: { type: "integer", format: "int64" },
    },
  },
  checkLiveMessageUsersOnline: {
    required: ["AppId", "UserIds"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      UserIds: {
        type: "array",
        minItems: 1,
        items: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      },
    },
  },
  checkLiveMessageUsersInGroup: {
    required: ["AppId", "GroupId", "UserIds"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      UserIds: {
        type: "array",
        minItems: 1,
        items: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      },
    },
  },
  kickLiveMessageGroupUser: {
    required: ["AppId", "GroupId", "KickoffUser"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      KickoffUser: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
    },
  },
  modifyLiveMessageUserInfo: {
    required: ["AppId", "UserId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      UserId: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      UserMetaInfo: { type: "string", maxLength: 512 },
    },
  },
  listLiveMessageGroupMessages: {
    required: ["AppId", "GroupId", "PageSize", "SortType"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      PageSize: { type: "integer", minimum: 10, maximum: 50 },
      SortType: { type: "integer", enum: [1, 2] },
      NextPageToken: { type: "integer", format: "int64" },
      MsgType: { type: "integer", format: "int64" },
      BeginTime: { type: "integer", minimum: 0, format: "int64" },
      EndTime: { type: "integer", minimum: 0, format: "int64" },
    },
  },
  sendLiveMessageGroup: {
    required: ["AppId", "GroupId", "SenderId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      SenderId: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      SenderMetaInfo: { type: "string", maxLength: 512 },
      Body: { type: "string", maxLength: 15360 },
      MsgType: { type: "integer", format: "int64" },
      MsgTid: { type: "string", minLength: 1, maxLength: 64 },
      StaticsIncrease: { type: "integer", format: "int64" },
      Weight: { type: "integer", format: "int64" },
      NoStorage: { type: "boolean" },
      NoCache: { type: "boolean" },
    },
  },
  sendLiveMessageUser: {
    required: ["AppId", "ReceiverId", "SenderId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      ReceiverId: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      SenderId: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      SenderInfo: { type: "string", maxLength: 512 },
      Body: { type: "string", maxLength: 15360 },
      MsgType: { type: "integer", format: "int64" },
      MsgTid: { type: "string", minLength: 1, maxLength: 64 },
      HighReliability: { type: "boolean" },
      Storage: { type: "boolean" },
    },
  },
  deleteLiveMessageGroupMessage: {
    required: ["AppId", "GroupId", "MessageId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      MessageId: { type: "string", minLength: 1, maxLength: 64 },
      DeleterId: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      DeleterInfo: { type: "string", maxLength: 512 },
    },
  },
  deleteLiveMessageUserMessage: {
    required: ["AppId", "ReceiverId", "MessageId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      ReceiverId: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      MessageId: { type: "string", minLength: 1, maxLength: 64 },
      DeleterId: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      DeleterInfo: { type: "string", maxLength: 512 },
    },
  },
  addLiveMessageGroupBand: {
    required: ["AppId", "GroupId", "BannedUsers"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      BannedUsers: {
        type: "array",
        minItems: 1,
        maxItems: 30,
        items: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      },
    },
  },
  removeLiveMessageGroupBand: {
    required: ["AppId", "GroupId", "UnbannedUsers"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      UnbannedUsers: {
        type: "array",
        minItems: 1,
        maxItems: 30,
        items: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      },
    },
  },
  modifyLiveMessageGroupBand: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      BannedAll: { type: "boolean" },
      BannnedUsers: {
        type: "array",
        minItems: 1,
        maxItems: 30,
        items: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      },
      ExceptUsers: {
        type: "array",
        minItems: 1,
        maxItems: 30,
        items: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      },
    },
  },
  banLiveMessageGroup: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
      ExceptUsers: {
        type: "array",
        minItems: 1,
        maxItems: 30,
        items: { type: "string", minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_]+$/u },
      },
    },
  },
  unbanLiveMessageGroup: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
    },
  },
  describeLiveMessageGroupBand: {
    required: ["AppId", "GroupId"],
    properties: {
      AppId: { type: "string", minLength: 1 },
      DataCenter: { type: "string", enum: ["cn-shanghai", "ap-southeast-1"] },
      GroupId: { type: "string", minLength: 1, maxLength: 64 },
    },
  },
};
