// Generated from specs/tencent-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: f60b5da973e475034b4c24a21117b0c4f9506bc4f9a4928ca8ac89e211cb7a90

import type { CodeIn, ErrorCatalogue, ErrorCategory } from "@livespec/core/vendor";

/** The vendor's error codes, each with its category and what a caller may do. */
export const errorCatalogue = {
  /** The URL of the call could not be parsed. Do not retry unchanged. */
  60002: { category: "invalid", remedy: "fix" },
  /** The body is not JSON. Do not retry unchanged. */
  60003: { category: "invalid", remedy: "fix" },
  /** The account or its signature is wrong; the newer list says that checking the account failed and to try again. Do not retry unchanged. */
  60004: { category: "credentials", remedy: "fix" },
  /** The account or its signature is wrong; the newer list says that checking the account failed and to try again. Do not retry unchanged. */
  60005: { category: "credentials", remedy: "fix" },
  /** The sdkappid is not valid. Do not retry unchanged. */
  60006: { category: "invalid", remedy: "fix" },
  /** Calls come too often. May be retried. */
  60007: { category: "throttled", remedy: "retry" },
  /** The service timed out, or the HTTP request was malformed. The call may have been carried out. May be retried. The vendor may have carried out the call. */
  60008: { category: "transient", remedy: "retry", ambiguous: true },
  /** The address names no resource. Do not retry unchanged. */
  60009: { category: "not-found", remedy: "fix" },
  /** The identifier is not an administrator of the app. Do not retry unchanged. */
  60010: { category: "permission", remedy: "fix" },
  /** This sdkappid sends calls too often. May be retried. */
  60011: { category: "throttled", remedy: "retry" },
  /** The sdkappid is missing. Do not retry unchanged. */
  60012: { category: "invalid", remedy: "fix" },
  /** The gateway could not parse the service's answer. The call may have been carried out. May be retried. The vendor may have carried out the call. */
  60013: { category: "transient", remedy: "retry", ambiguous: true },
  /** Checking the account timed out. May be retried. */
  60014: { category: "transient", remedy: "retry" },
  /** The account is not a string. Do not retry unchanged. */
  60015: { category: "invalid", remedy: "fix" },
  /** The sdkappid is disabled. Do not retry unchanged. */
  60016: { category: "permission", remedy: "fix" },
  /** The request is disabled. Do not retry unchanged. */
  60017: { category: "permission", remedy: "fix" },
  /** Calls come too often. May be retried. */
  60018: { category: "throttled", remedy: "retry" },
  /** Calls come too often. May be retried. */
  60019: { category: "throttled", remedy: "retry" },
  /** The package has expired or payment is due. A new package counts five minutes after its purchase. Do not retry unchanged. */
  60020: { category: "quota-exhausted", remedy: "fix" },
  /** The caller's IP address is not allowed. Do not retry unchanged. */
  60021: { category: "permission", remedy: "fix" },
  /** One of sdkappid, identifier, usersig and contenttype is wrong in the query. Do not retry unchanged. */
  60025: { category: "invalid", remedy: "fix" },
  /** The host does not belong to the data centre of this app. Do not retry unchanged. */
  60026: { category: "invalid", remedy: "fix" },
  /** The resource is not allowed for a push product. Do not retry unchanged. */
  60027: { category: "permission", remedy: "fix" },
  /** The trial edition has used up its calls of this day (24 hours). Do not retry unchanged. */
  60028: { category: "quota-exhausted", remedy: "fix" },
  /** The UserSig has expired. May be retried with a new signature. */
  70001: { category: "credentials", remedy: "sign-anew" },
  /** The UserSig is not valid. May be retried with other credentials. */
  70003: { category: "credentials", remedy: "renew-credentials" },
  /** The UserSig could not be verified; most often it was made with the key of another app. May be retried with other credentials. */
  70009: { category: "credentials", remedy: "renew-credentials" },
  /** The identifier is not the one that the UserSig was made for. Do not retry unchanged. */
  70013: { category: "credentials", remedy: "fix" },
  /** The sdkappid is not the one that the UserSig was made for. Do not retry unchanged. */
  70014: { category: "credentials", remedy: "fix" },
  /** No public key was found for this sdkappid; it may live in another data centre. Do not retry unchanged. */
  70016: { category: "credentials", remedy: "fix" },
  /** The sdkappid was not found; it may live in another data centre. Do not retry unchanged. */
  70020: { category: "credentials", remedy: "fix" },
  /** The UserSig failed too often; come back after a minute. May be retried after 60 s. */
  70050: { category: "throttled", remedy: "wait", wait: 60 },
  /** The account is on a block list. Do not retry unchanged. */
  70051: { category: "permission", remedy: "fix" },
  /** The UserSig has been made invalid; make a new one. No page about the REST API lists it, the client SDKs do. May be retried with a new signature. */
  70052: { category: "credentials", remedy: "sign-anew" },
  /** The account has not been imported. Do not retry unchanged. */
  70107: { category: "not-found", remedy: "fix" },
  /** The server timed out. The call may have been carried out. May be retried. The vendor may have carried out the call. */
  70169: { category: "transient", remedy: "retry", ambiguous: true },
  /** The UserSig has expired. No page about the REST API lists it, the client SDKs do. May be retried with a new signature. */
  70347: { category: "credentials", remedy: "sign-anew" },
  /** The app may not have more accounts. Do not retry unchanged. */
  70398: { category: "quota-exhausted", remedy: "fix" },
  /** The account may not be imported again. Do not retry unchanged. */
  70399: { category: "conflict", remedy: "fix" },
  /** A parameter is not valid. Do not retry unchanged. */
  70402: { category: "invalid", remedy: "fix" },
  /** The call needs the permission of an app administrator. Only older lists have this code. Do not retry unchanged. */
  70403: { category: "permission", remedy: "fix" },
  /** The server failed. The call may have been carried out. May be retried. The vendor may have carried out the call. */
  70500: { category: "transient", remedy: "retry", ambiguous: true },
  /** This user is called for too often. May be retried. */
  72010: { category: "throttled", remedy: "retry" },
  /** The service failed. The call may have been carried out. May be retried. The vendor may have carried out the call. */
  100001: { category: "transient", remedy: "retry", ambiguous: true },
  /** A parameter is not valid; ErrorInfo says which. Do not retry unchanged. */
  100002: { category: "invalid", remedy: "fix" },
  /** A room with this id exists. Do not retry unchanged. */
  100003: { category: "conflict", remedy: "fix" },
  /** The room does not exist. Do not retry unchanged. */
  100004: { category: "not-found", remedy: "fix" },
  /** The user is not a member of the room. Do not retry unchanged. */
  100005: { category: "conflict", remedy: "fix" },
  /** No permission. Robot operations use this code for a room that is not of the type Live. Do not retry unchanged. */
  100006: { category: "permission", remedy: "fix" },
  /** The app has no package for this. Do not retry unchanged. */
  100007: { category: "quota-exhausted", remedy: "fix" },
  /** The room is full. Do not retry unchanged. */
  100008: { category: "quota-exhausted", remedy: "fix" },
  /** Too many tags. Do not retry unchanged. */
  100009: { category: "quota-exhausted", remedy: "fix" },
  /** A room with this id exists and the caller owns it, so it can be used. Do not retry unchanged. */
  100010: { category: "conflict", remedy: "fix" },
  /** The id is taken by a Chat group. Do not retry unchanged. */
  100011: { category: "conflict", remedy: "fix" },
  /** Called too often; the same room id was used more than once within a second, or gifts were configured faster than that. May be retried. */
  100012: { category: "throttled", remedy: "retry" },
  /** The package's limit is reached. Do not retry unchanged. */
  100013: { category: "quota-exhausted", remedy: "fix" },
  /** The type of room is not valid. Do not retry unchanged. */
  100015: { category: "invalid", remedy: "fix" },
  /** The user is banned. Do not retry unchanged. */
  100016: { category: "permission", remedy: "fix" },
  /** The user is muted. Do not retry unchanged. */
  100017: { category: "permission", remedy: "fix" },
  /** The room needs a password. Do not retry unchanged. */
  100018: { category: "permission", remedy: "fix" },
  /** The password is wrong. Do not retry unchanged. */
  100019: { category: "permission", remedy: "fix" },
  /** The room may not have more administrators. Do not retry unchanged. */
  100020: { category: "quota-exhausted", remedy: "fix" },
  /** The name of the room or another text holds words that are not allowed. Do not retry unchanged. */
  100026: { category: "invalid", remedy: "fix" },
  /** The call conflicts with a signalling request under way. Do not retry unchanged. */
  100102: { category: "conflict", remedy: "fix" },
  /** The seat is locked. Do not retry unchanged. */
  100200: { category: "conflict", remedy: "fix" },
  /** The seat is occupied. Do not retry unchanged. */
  100201: { category: "conflict", remedy: "fix" },
  /** The user is in the queue for a seat. Do not retry unchanged. */
  100202: { category: "conflict", remedy: "fix" },
  /** The user has a seat. Do not retry unchanged. */
  100203: { category: "conflict", remedy: "fix" },
  /** The user is not in the queue for a seat. Do not retry unchanged. */
  100204: { category: "conflict", remedy: "fix" },
  /** Every seat is taken. Do not retry unchanged. */
  100205: { category: "quota-exhausted", remedy: "fix" },
  /** The user has no seat. Do not retry unchanged. */
  100206: { category: "conflict", remedy: "fix" },
  /** The user sits on a seat. Do not retry unchanged. */
  100210: { category: "conflict", remedy: "fix" },
  /** The room has no seats. Do not retry unchanged. */
  100211: { category: "conflict", remedy: "fix" },
  /** The list of seats is empty. Do not retry unchanged. */
  100251: { category: "not-found", remedy: "fix" },
  /** A webhook is configured for this app; change it with update_callback. Do not retry unchanged. */
  100300: { category: "conflict", remedy: "fix" },
  /** No webhook is configured for this app; create one with set_callback. Do not retry unchanged. */
  100301: { category: "not-found", remedy: "fix" },
  /** No webhook token is configured for this app; create one with set_callback_token. Do not retry unchanged. */
  100302: { category: "not-found", remedy: "fix" },
  /** There is no connection between the rooms. Do not retry unchanged. */
  100400: { category: "not-found", remedy: "fix" },
  /** The rooms are being connected. Do not retry unchanged. */
  100401: { category: "conflict", remedy: "fix" },
  /** A request to connect is pending. Do not retry unchanged. */
  100402: { category: "conflict", remedy: "fix" },
  /** The room is connected to others. Do not retry unchanged. */
  100403: { category: "conflict", remedy: "fix" },
  /** Too many rooms to connect. Do not retry unchanged. */
  100404: { category: "quota-exhausted", remedy: "fix" },
  /** Connections are asked for too often. May be retried. */
  100405: { category: "throttled", remedy: "retry" },
  /** The battle does not exist. Do not retry unchanged. */
  100411: { category: "not-found", remedy: "fix" },
  /** None of the rooms is valid for a battle. Do not retry unchanged. */
  100412: { category: "invalid", remedy: "fix" },
  /** Battles are asked for too often. May be retried. */
  100413: { category: "throttled", remedy: "retry" },
  /** The room is not in a battle. Do not retry unchanged. */
  100414: { category: "conflict", remedy: "fix" },
  /** The room is in another battle. Do not retry unchanged. */
  100415: { category: "conflict", remedy: "fix" },
  /** A request for a battle is pending. Do not retry unchanged. */
  100416: { category: "conflict", remedy: "fix" },
  /** A battle that runs cannot be cancelled. Do not retry unchanged. */
  100419: { category: "conflict", remedy: "fix" },
  /** The battle has not started. Do not retry unchanged. */
  100420: { category: "conflict", remedy: "fix" },
  /** The battle has ended. Do not retry unchanged. */
  100421: { category: "conflict", remedy: "fix" },
  /** The room has too many metadata keys. Do not retry unchanged. */
  100500: { category: "quota-exhausted", remedy: "fix" },
  /** A metadata value is too long. Do not retry unchanged. */
  100501: { category: "invalid", remedy: "fix" },
  /** The metadata of the room is too long in total. Do not retry unchanged. */
  100502: { category: "quota-exhausted", remedy: "fix" },
  /** None of the metadata keys exists. Do not retry unchanged. */
  100503: { category: "not-found", remedy: "fix" },
  /** A metadata key is too long. Do not retry unchanged. */
  100504: { category: "invalid", remedy: "fix" },
  /** The app has no package for gifts, or it is not paid for. Do not retry unchanged. */
  102001: { category: "quota-exhausted", remedy: "fix" },
} as const satisfies ErrorCatalogue;

/** Any code in the catalogue. */
export type TencentLiveErrorCode = keyof typeof errorCatalogue;

/** Codes of one category. */
export type TencentLiveErrorCodeIn<Category extends ErrorCategory> = CodeIn<typeof errorCatalogue, Category>;

/** Codes on each operation's own page, without those that are common to all operations. */
export interface TencentLiveOperationErrorCodes {
  readonly setCallback: 100001 | 100002 | 100300;
  readonly getCallback: 100001 | 100002 | 100301;
  readonly updateCallback: 100001 | 100002;
  readonly deleteCallback: 100001 | 100002;
  readonly deleteCallbackToken: 100001 | 100002;
  readonly getCallbackToken: 100001 | 100002 | 100302;
  readonly setCallbackToken: 100001 | 100002;
  readonly createRoom:
    | 100001
    | 100002
    | 100003
    | 100007
    | 100010
    | 100011
    | 100012
    | 100013
    | 100015
    | 100026;
  readonly destroyRoom: 100001 | 100002;
  readonly updateRoomInfo: 100001 | 100002;
  readonly getRoomInfo: 100001 | 100002 | 100004;
  readonly getRoomList: 100001 | 100002;
  readonly getRoomStats: 100001 | 100002 | 100004;
  readonly getRoomMetadata: 100001 | 100002;
  readonly setRoomMetadata: 100001 | 100002 | 100500 | 100501 | 100502 | 100504;
  readonly delRoomMetadata: 100001 | 100002 | 100006 | 100007 | 100503;
  readonly getMemberList: 100001 | 100002;
  readonly getAdminList: 100001 | 100002 | 100004;
  readonly modifyAdmin: 100001 | 100002 | 100020;
  readonly banMember: 100001 | 100002;
  readonly unbanMember: 100001 | 100002 | 100004;
  readonly getBannedMemberList: 100001 | 100002;
  readonly muteMember: 100001 | 100002;
  readonly getMutedMemberList: 100001 | 100002 | 100004;
  readonly changeRoomOwner: 100001 | 100002;
  readonly getSeatList: 100001 | 100002;
  readonly pickUserOnSeat: 100001 | 100002;
  readonly kickUserOffSeat: 100001 | 100002 | 100004;
  readonly lockSeat: 100001 | 100002;
  readonly switchSeat: 100001 | 100002 | 100004;
  readonly moveUserToSeat: 100001 | 100002;
  readonly addRobot: 100001 | 100002 | 100004 | 100006;
  readonly delRobot: 100001 | 100002 | 100004 | 100006;
  readonly getRobot: 100001 | 100002 | 100004 | 100006;
  readonly sendTextMsg: 100001 | 100002;
  readonly sendCustomMsg: 100001 | 100002;
  readonly addGift: 100001 | 100002;
  readonly editGift: 100001 | 100002;
  readonly delGift: 100001 | 100002;
  readonly getGift: 100001 | 100002;
  readonly getGiftInfoList: 100001 | 100002;
  readonly copyDefaultGiftConfig: 100001 | 100002;
  readonly sendGift: 100001 | 100002;
  readonly getGiftCount: 100001 | 100002;
  readonly setGiftLanguage: 100001 | 100002;
  readonly getGiftLanguage: 100001 | 100002 | 100006 | 100012 | 102001;
  readonly delGiftLanguage: 100001 | 100002 | 100006 | 100012 | 102001;
  readonly addGiftCategory: 100001 | 100002 | 100006;
  readonly editGiftCategory: 100001 | 100002;
  readonly delGiftCategory: 100001 | 100002;
  readonly getGiftCategory: 100001 | 100002 | 100006 | 100012;
  readonly setGiftCategoryLanguage: 100001 | 100002 | 100006;
  readonly getGiftCategoryLanguage: 100001 | 100002;
  readonly delGiftCategoryLanguage: 100001 | 100002;
  readonly addGiftCategoryRelations: 100001 | 100002 | 100006 | 100012 | 102001;
  readonly delGiftCategoryRelations: 100001 | 100002;
  readonly getGiftCategoryRelations: 100001 | 100002;
  readonly createBattle: 100001 | 100002;
  readonly setBattleScore: 100001 | 100002;
  readonly getBattleInfo: 100001 | 100002;
}
