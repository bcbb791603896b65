import { readExamples } from "@livespec/mock";
import { listClientTargets } from "@livespec/specs/fuzz/client-targets.ts";
import { defineFuzz } from "@livespec/specs/fuzz.ts";
import { createAlibabaLiveClient, InvalidRequestError, LivespecError } from "../src/index.ts";

const targets = listClientTargets({
  name: "createAlibabaLiveClient",
  createClient: createAlibabaLiveClient,
  options: {
    credentials: { accessKeyId: "id", accessKeySecret: "secret", securityToken: "token", expiresAt: 4e12 },
    region: "cn-shanghai",
    endpoint: "https://h",
    deadline: 1000,
    timeout: 500,
    retry: { maxAttempts: 2, baseDelay: 1, maxDelay: 1 },
    quota: { share: 0.5, account: "a", maxWaiting: 3 },
    maxResponseBytes: 4096,
    logger: { debug: () => {}, warn: () => {} },
    nonce: () => "n",
  },
  examples: await readExamples("alibaba-live"),
  LivespecError,
  InvalidRequestError,
});

defineFuzz("alibaba-live", targets);
