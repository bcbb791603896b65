import { createUserSigSigner } from "@livespec/tencent-live/signer";

export const signer = createUserSigSigner({ now: Date.now, random: () => 1, userSigLifetime: 86_400 });
export const sign = (...given: Parameters<typeof signer>) => signer(...given);
