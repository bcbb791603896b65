import { timingSafeEqual } from "node:crypto";
import type { Desk } from "../gateway.ts";
import type { TencentApp } from "./app.ts";
import type { CommonQuery } from "./common-query.ts";
import type { Refused } from "./envelope.ts";
import { decodeUserSig, signUserSig, type UserSig } from "./user-sig.ts";

/**
 * Finds the app in whose name a call is made, and sees that its UserSig says so.
 *
 * The signature is verified first and with the key of the app that is called, because nothing inside a UserSig means
 * anything before. So a UserSig of another app is 70009 ("key of another app"), and 70013 and 70014 are left for one
 * that this app's own key signed for somebody or something else. The vendor does not publish its order.
 *
 * With `unsigned`, the signature may be wrong, and a UserSig that cannot be decoded stands for one that is not there.
 */
export const identify = (
  { sdkAppId, identifier, userSig }: CommonQuery,
  { apps, now, unsigned }: Pick<Desk<TencentApp>, "now" | "unsigned"> & { apps: readonly TencentApp[] },
): { app: TencentApp } | Refused => {
  const app = apps.find((candidate) => candidate.sdkAppId === sdkAppId);
  if (app === undefined) return refuse(70020, "the SDKAppID is not known");

  const content = decodeUserSig(userSig);
  if (content === undefined && !unsigned) return refuse(70003, "the UserSig cannot be decoded");
  if (content && !unsigned && !isSignedWith(content, app.secretKey))
    return refuse(70009, "the UserSig was not made with the key of this app");
  const refusal = content && checkContent(content, { sdkAppId, identifier, now });
  if (refusal) return refusal;
  if (!app.administrators.includes(identifier))
    return refuse(60010, "the identifier is no administrator of the app");
  return { app };
};

const checkContent = (
  content: UserSig,
  { sdkAppId, identifier, now }: Pick<CommonQuery, "sdkAppId" | "identifier"> & { now: () => number },
): Refused | undefined => {
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

const refuse = (code: number, info: string): Refused => ({ refusal: { code, info } });
