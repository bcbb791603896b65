import { timingSafeEqual } from "node:crypto";
import type { GatewayContext, Refused } from "../gateway.ts";
import type { TencentAccount } from "./account.ts";
import type { CommonQuery } from "./common-query.ts";
import { refuse, type TencentRefusal } from "./refusal.ts";
import { decodeUserSig, signUserSig, type UserSig } from "./user-sig.ts";

/**
 * Finds the app of a call and verifies its UserSig.
 *
 * The signature is verified first and with the key of the app that is called, because nothing inside a UserSig can be trusted
 * before. So a UserSig of another app is 70009 ("key of another app"), and 70013 and 70014 are for one that was signed with this
 * app's key for another identifier or app. The vendor does not publish its order.
 *
 * With `unsigned`, the signature may be wrong, and a UserSig that cannot be decoded counts as missing.
 */
export function authorize(
  { sdkAppId, identifier, userSig }: CommonQuery,
  { accounts, now, unsigned }: Pick<GatewayContext<TencentAccount>, "accounts" | "now" | "unsigned">,
): { account: TencentAccount } | Refused<TencentRefusal> {
  const account = accounts.find((candidate) => candidate.sdkAppId === sdkAppId);
  if (account === undefined) return refuse(70020, "the SDKAppID is not known");

  const content = decodeUserSig(userSig);
  if (content === undefined && !unsigned) return refuse(70003, "the UserSig cannot be decoded");
  if (content && !unsigned && !isSignedWith(content, account.secretKey))
    return refuse(70009, "the UserSig was not made with the key of this app");
  const refusal = content && checkContent(content, { sdkAppId, identifier, now });
  if (refusal) return refusal;
  if (!account.administrators.includes(identifier))
    return refuse(60010, "the identifier is not an administrator of the app");
  return { account };
}

const checkContent = (
  content: UserSig,
  { sdkAppId, identifier, now }: Pick<CommonQuery, "sdkAppId" | "identifier"> & { now: () => number },
): Refused<TencentRefusal> | undefined => {
  if (now() / 1000 > content.time + content.expire) return refuse(70001, "the UserSig has expired");
  if (content.identifier !== identifier) return refuse(70013, "the UserSig was made for another identifier");
  if (content.sdkAppId !== sdkAppId) return refuse(70014, "the UserSig was made for another SDKAppID");
  return undefined;
};

const isSignedWith = ({ sig, ...content }: UserSig, secretKey: string): boolean => {
  const expected = Buffer.from(signUserSig(content, secretKey));
  const claimed = Buffer.from(sig);
  return claimed.length === expected.length && timingSafeEqual(claimed, expected);
};
