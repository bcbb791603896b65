import { createAcs3Signer } from "@livespec/alibaba-live/signer";

export const signer = createAcs3Signer({ now: Date.now, nonce: () => crypto.randomUUID() });
export const sign = (...given: Parameters<typeof signer>) => signer(...given);
