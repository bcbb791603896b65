// Generated from specs/tencent-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: f60b5da973e475034b4c24a21117b0c4f9506bc4f9a4928ca8ac89e211cb7a90

import type { RequestRules } from "@livespec/core/vendor";

/** Rules of each request, by operation. */
export const requestRules: RequestRules = {
  setCallback: {
    required: ["Url", "CallbackCommandList"],
    properties: {
      Url: { type: "string", pattern: /^https?:\/\//u },
      CallbackCommandList: {
        type: "array",
        items: {
          type: "string",
          enum: [
            "Live.CallbackAfterCreateRoom",
            "Live.CallbackAfterDestroyRoom",
            "Live.CallbackAfterUpdateRoomInfo",
            "Live.CallbackAfterSetMetadata",
            "Live.CallbackAfterDelMetadata",
            "Live.CallbackAfterCreateRoomReachingThreshold",
            "Live.CallbackAfterMemberStateChanged",
            "Live.CallbackAfterChangeOwner",
            "Live.CallbackAfterModifyAdmin",
            "Mic.CallbackAfterSeatInfoChanged",
            "Live.CallbackAfterCreateBattle",
            "Live.CallbackAfterStartBattle",
            "Live.CallbackAfterEndBattle",
            "Live.CallbackBeforeSendGift",
            "Live.CallbackBeforeCallBackNotBlock",
            "Group.CallbackBeforeSendMsg",
            "Group.CallbackAfterSendMsg",
            "Follow.CallbackAfterFollowAdd",
            "Follow.CallbackAfterFollowDelete",
          ],
        },
      },
    },
  },
  getCallback: { properties: {} },
  updateCallback: {
    required: ["Url", "CallbackCommandList"],
    properties: {
      Url: { type: "string", pattern: /^https?:\/\//u },
      CallbackCommandList: {
        type: "array",
        items: {
          type: "string",
          enum: [
            "Live.CallbackAfterCreateRoom",
            "Live.CallbackAfterDestroyRoom",
            "Live.CallbackAfterUpdateRoomInfo",
            "Live.CallbackAfterSetMetadata",
            "Live.CallbackAfterDelMetadata",
            "Live.CallbackAfterCreateRoomReachingThreshold",
            "Live.CallbackAfterMemberStateChanged",
            "Live.CallbackAfterChangeOwner",
            "Live.CallbackAfterModifyAdmin",
            "Mic.CallbackAfterSeatInfoChanged",
            "Live.CallbackAfterCreateBattle",
            "Live.CallbackAfterStartBattle",
            "Live.CallbackAfterEndBattle",
            "Live.CallbackBeforeSendGift",
            "Live.CallbackBeforeCallBackNotBlock",
            "Group.CallbackBeforeSendMsg",
            "Group.CallbackAfterSendMsg",
            "Follow.CallbackAfterFollowAdd",
            "Follow.CallbackAfterFollowDelete",
          ],
        },
      },
    },
  },
  deleteCallback: { properties: {} },
  deleteCallbackToken: { properties: {} },
  getCallbackToken: { properties: {} },
  setCallbackToken: {
    properties: {
      Token: { type: "string", minLength: 1, maxLength: 128 },
      IsTokenEnable: { type: "boolean" },
    },
  },
  createRoom: {
    required: ["RoomInfo"],
    properties: {
      RoomInfo: {
        type: "object",
        required: ["RoomId", "RoomType"],
        properties: {
          RoomId: { type: "string", minLength: 1, maxLength: 48 },
          RoomType: { type: "string", enum: ["Live"] },
          SeatTemplate: { type: "string", minLength: 1 },
          Owner_Account: { type: "string", minLength: 1 },
          RoomName: { type: "string", maxLength: 100 },
          TakeSeatMode: { type: "string", enum: ["FreeToTake", "ApplyToTake", "None"] },
          MaxSeatCount: { type: "integer", minimum: 0 },
          MaxMemberCount: { type: "integer", minimum: 1 },
          IsSeatEnabled: { type: "boolean" },
          IsMessageDisabled: { type: "boolean" },
          IsPublicVisible: { type: "boolean" },
          IsUnlimitedRoomEnabled: { type: "boolean" },
          CoverURL: { type: "string", maxLength: 200 },
          Category: { type: "array", maxItems: 3, items: { type: "integer" } },
          ActivityStatus: { type: "integer" },
        },
        additionalProperties: false,
      },
    },
  },
  destroyRoom: {
    required: ["RoomId"],
    properties: { RoomId: { type: "string", minLength: 1, maxLength: 48 } },
  },
  updateRoomInfo: {
    required: ["RoomInfo"],
    properties: {
      RoomInfo: {
        type: "object",
        required: ["RoomId"],
        properties: {
          RoomId: { type: "string", minLength: 1, maxLength: 48 },
          RoomName: { type: "string", maxLength: 100 },
          Notice: { type: "string", maxLength: 100 },
          MaxMemberCount: { type: "integer", minimum: 1 },
          IsMessageDisabled: { type: "boolean" },
          IsPublicVisible: { type: "boolean" },
          IsUnlimitedRoomEnabled: { type: "boolean" },
          TakeSeatMode: { type: "string", enum: ["FreeToTake", "ApplyToTake", "None"] },
          CoverURL: { type: "string", maxLength: 200 },
          Category: { type: "array", maxItems: 3, items: { type: "integer" } },
          ActivityStatus: { type: "integer" },
        },
        additionalProperties: false,
      },
    },
  },
  getRoomInfo: {
    required: ["RoomId"],
    properties: { RoomId: { type: "string", minLength: 1, maxLength: 48 } },
  },
  getRoomList: {
    required: ["Next", "Count"],
    properties: {
      Next: { type: "string" },
      Count: { type: "integer", minimum: 1, maximum: 20 },
      SortDirection: { type: "string", enum: ["descend", "ascend"] },
    },
  },
  getRoomStats: {
    required: ["RoomId"],
    properties: { RoomId: { type: "string", minLength: 1, maxLength: 48 } },
  },
  getRoomMetadata: {
    required: ["RoomId", "Keys"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 50 } },
    },
  },
  setRoomMetadata: {
    required: ["RoomId", "Metadata"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Metadata: {
        type: "array",
        maxItems: 10,
        items: {
          type: "object",
          required: ["Key", "Value"],
          properties: {
            Key: { type: "string", minLength: 1, maxLength: 50 },
            Value: { type: "string", maxLength: 2048 },
          },
          additionalProperties: false,
        },
      },
    },
  },
  delRoomMetadata: {
    required: ["RoomId", "Keys"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 50 } },
    },
  },
  getMemberList: {
    required: ["RoomId", "Next"],
    properties: { RoomId: { type: "string", minLength: 1, maxLength: 48 }, Next: { type: "string" } },
  },
  getAdminList: {
    required: ["RoomId"],
    properties: { RoomId: { type: "string", minLength: 1, maxLength: 48 } },
  },
  modifyAdmin: {
    required: ["RoomId", "Admin_Account", "OpType"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Admin_Account: { type: "array", items: { type: "string", minLength: 1 } },
      OpType: { type: "string", enum: ["add", "delete"] },
    },
  },
  banMember: {
    required: ["RoomId", "MemberList_Account", "Duration"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      MemberList_Account: { type: "array", maxItems: 20, items: { type: "string", minLength: 1 } },
      Duration: { type: "integer", minimum: 0 },
      Reason: { type: "string", maxLength: 200 },
    },
  },
  unbanMember: {
    required: ["RoomId", "MemberList_Account"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      MemberList_Account: { type: "array", maxItems: 20, items: { type: "string", minLength: 1 } },
    },
  },
  getBannedMemberList: {
    required: ["RoomId"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Offset: { type: "integer", minimum: 0 },
      Limit: { type: "integer", minimum: 1, maximum: 100 },
    },
  },
  muteMember: {
    required: ["RoomId", "MemberList_Account", "MuteTime"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      MemberList_Account: { type: "array", items: { type: "string", minLength: 1 } },
      MuteTime: { type: "integer", minimum: 0 },
    },
  },
  getMutedMemberList: {
    required: ["RoomId"],
    properties: { RoomId: { type: "string", minLength: 1, maxLength: 48 } },
  },
  changeRoomOwner: {
    required: ["RoomId", "NewOwner_Account"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      NewOwner_Account: { type: "string", minLength: 1 },
    },
  },
  getSeatList: {
    required: ["RoomId"],
    properties: { RoomId: { type: "string", minLength: 1, maxLength: 48 } },
  },
  pickUserOnSeat: {
    required: ["RoomId", "Member_Account", "Index"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Member_Account: { type: "string", minLength: 1 },
      Index: { type: "integer", minimum: 0 },
    },
  },
  kickUserOffSeat: {
    required: ["RoomId", "Member_Account"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Member_Account: { type: "string", minLength: 1 },
      Data: { type: "string" },
    },
  },
  lockSeat: {
    required: ["RoomId", "Index"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Index: { type: "integer", minimum: 0 },
      ForbidTaken: { type: "boolean" },
      ForbidVideo: { type: "boolean" },
      ForbidAudio: { type: "boolean" },
    },
  },
  switchSeat: {
    required: ["RoomId", "ToIndex", "Member_Account"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      ToIndex: { type: "integer", minimum: 0 },
      Member_Account: { type: "string", minLength: 1 },
    },
  },
  moveUserToSeat: {
    required: ["RoomId", "SeatIndex", "Member_Account", "Policy"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      SeatIndex: { type: "integer", minimum: 0 },
      Member_Account: { type: "string", minLength: 1 },
      Policy: { type: "integer", enum: [0, 1, 2] },
    },
  },
  addRobot: {
    required: ["RoomId", "RobotList_Account"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      RobotList_Account: { type: "array", items: { type: "string", minLength: 1 } },
    },
  },
  delRobot: {
    required: ["RoomId", "RobotList_Account"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      RobotList_Account: { type: "array", items: { type: "string", minLength: 1 } },
    },
  },
  getRobot: { required: ["RoomId"], properties: { RoomId: { type: "string", minLength: 1, maxLength: 48 } } },
  sendTextMsg: {
    required: ["RoomId", "Sender_Account", "TextContent"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Sender_Account: { type: "string", minLength: 1 },
      TextContent: { type: "string" },
      ExtensionInfo: { type: "string" },
    },
  },
  sendCustomMsg: {
    required: ["RoomId", "Sender_Account", "BusinessId", "Data"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      Sender_Account: { type: "string", minLength: 1 },
      BusinessId: { type: "string" },
      Data: { type: "string" },
    },
  },
  addGift: {
    required: ["GiftId", "Coins", "DefaultName"],
    properties: {
      GiftId: { type: "string", minLength: 1, maxLength: 20 },
      IconUrl: { type: "string", maxLength: 200 },
      ResourceUrl: { type: "string", maxLength: 200 },
      Coins: { type: "integer", minimum: 0 },
      Level: { type: "integer" },
      ExtensionInfo: { type: "string", maxLength: 100 },
      DefaultName: { type: "string", maxLength: 20 },
      DefaultDesc: { type: "string", maxLength: 20 },
    },
  },
  editGift: {
    required: ["GiftId"],
    properties: {
      GiftId: { type: "string", minLength: 1, maxLength: 20 },
      IconUrl: { type: "string", maxLength: 200 },
      ResourceUrl: { type: "string", maxLength: 200 },
      Coins: { type: "integer", minimum: 0 },
      Level: { type: "integer" },
      ExtensionInfo: { type: "string", maxLength: 100 },
      DefaultName: { type: "string", maxLength: 20 },
      DefaultDesc: { type: "string", maxLength: 20 },
    },
  },
  delGift: { required: ["GiftId"], properties: { GiftId: { type: "string", minLength: 1, maxLength: 20 } } },
  getGift: { required: ["GiftId"], properties: { GiftId: { type: "string", minLength: 1, maxLength: 20 } } },
  getGiftInfoList: { properties: {} },
  copyDefaultGiftConfig: { properties: {} },
  sendGift: {
    required: ["RoomId", "GiftId", "From_Account", "ReceiverList_Account"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      GiftId: { type: "string", minLength: 1, maxLength: 20 },
      Count: { type: "integer", minimum: 1 },
      From_Account: { type: "string", minLength: 1 },
      ReceiverList_Account: { type: "array", items: { type: "string", minLength: 1 } },
    },
  },
  getGiftCount: {
    required: ["RoomId", "From_Account"],
    properties: {
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
      From_Account: { type: "string", minLength: 1 },
    },
  },
  setGiftLanguage: {
    required: ["GiftId", "Language"],
    properties: {
      GiftId: { type: "string", minLength: 1, maxLength: 20 },
      Language: { type: "string", enum: ["en", "zh-Hans", "zh-Hant"] },
      Name: { type: "string", maxLength: 20 },
      Desc: { type: "string", maxLength: 20 },
    },
  },
  getGiftLanguage: {
    required: ["GiftId", "Language"],
    properties: {
      GiftId: { type: "string", minLength: 1, maxLength: 20 },
      Language: { type: "string", enum: ["en", "zh-Hans", "zh-Hant"] },
    },
  },
  delGiftLanguage: {
    required: ["GiftId", "Language"],
    properties: {
      GiftId: { type: "string", minLength: 1, maxLength: 20 },
      Language: { type: "string", enum: ["en", "zh-Hans", "zh-Hant"] },
    },
  },
  addGiftCategory: {
    required: ["CategoryId", "DefaultName"],
    properties: {
      CategoryId: { type: "string", minLength: 1, maxLength: 20 },
      ExtensionInfo: { type: "string", maxLength: 100 },
      DefaultName: { type: "string", maxLength: 20 },
      DefaultDesc: { type: "string", maxLength: 60 },
    },
  },
  editGiftCategory: {
    required: ["CategoryId"],
    properties: {
      CategoryId: { type: "string", minLength: 1, maxLength: 20 },
      ExtensionInfo: { type: "string", maxLength: 100 },
      DefaultName: { type: "string", maxLength: 20 },
      DefaultDesc: { type: "string", maxLength: 60 },
    },
  },
  delGiftCategory: {
    required: ["CategoryId"],
    properties: { CategoryId: { type: "string", minLength: 1, maxLength: 20 } },
  },
  getGiftCategory: {
    required: ["CategoryId"],
    properties: { CategoryId: { type: "string", minLength: 1, maxLength: 20 } },
  },
  setGiftCategoryLanguage: {
    required: ["CategoryId", "Language"],
    properties: {
      CategoryId: { type: "string", minLength: 1, maxLength: 20 },
      Language: { type: "string", enum: ["en", "zh-Hans", "zh-Hant"] },
      CategoryName: { type: "string" },
      CategoryDesc: { type: "string" },
    },
  },
  getGiftCategoryLanguage: {
    required: ["CategoryId", "Language"],
    properties: {
      CategoryId: { type: "string", minLength: 1, maxLength: 20 },
      Language: { type: "string", enum: ["en", "zh-Hans", "zh-Hant"] },
    },
  },
  delGiftCategoryLanguage: {
    required: ["CategoryId", "Language"],
    properties: {
      CategoryId: { type: "string", minLength: 1, maxLength: 20 },
      Language: { type: "string", enum: ["en", "zh-Hans", "zh-Hant"] },
    },
  },
  addGiftCategoryRelations: {
    required: ["CategoryId", "GiftIdList"],
    properties: {
      CategoryId: { type: "string", minLength: 1, maxLength: 20 },
      GiftIdList: { type: "array", items: { type: "string", minLength: 1, maxLength: 20 } },
    },
  },
  delGiftCategoryRelations: {
    required: ["CategoryId", "GiftIdList"],
    properties: {
      CategoryId: { type: "string", minLength: 1, maxLength: 20 },
      GiftIdList: { type: "array", items: { type: "string", minLength: 1, maxLength: 20 } },
    },
  },
  getGiftCategoryRelations: {
    required: ["CategoryId"],
    properties: { CategoryId: { type: "string", minLength: 1, maxLength: 20 } },
  },
  createBattle: {
    required: ["FromRoomId", "ToRoomIdList", "Duration"],
    properties: {
      FromRoomId: { type: "string", minLength: 1, maxLength: 48 },
      ToRoomIdList: { type: "array", items: { type: "string", minLength: 1, maxLength: 48 } },
      Duration: { type: "integer", minimum: 0 },
      ExtensionInfo: { type: "string" },
    },
  },
  setBattleScore: {
    required: ["BattleId", "OpType", "ScoreList"],
    properties: {
      BattleId: { type: "string", minLength: 1 },
      OpType: { type: "integer", enum: [1, 2] },
      ScoreList: {
        type: "array",
        items: {
          type: "object",
          required: ["RoomId", "Score"],
          properties: { RoomId: { type: "string", minLength: 1, maxLength: 48 }, Score: { type: "integer" } },
          additionalProperties: false,
        },
      },
    },
  },
  getBattleInfo: {
    required: ["BattleId"],
    properties: {
      BattleId: { type: "string", minLength: 1 },
      RoomId: { type: "string", minLength: 1, maxLength: 48 },
    },
  },
};
