import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import { createTencentLiveClient } from "@livespec/tencent-live";
import type { Setting } from "../setting.ts";
import type { Fact } from "./fact.ts";

/** Who may make a client with a secret: every server, and in a browser only who insists. */
export function describeBrowserGuard({ alibaba, tencent, isBrowser }: Setting): Fact[] {
  const makers = {
    createAlibabaLiveClient: (word: object) =>
      createAlibabaLiveClient({
        credentials: alibaba.credentials,
        endpoint: alibaba.endpoints.sound,
        ...word,
      }),
    createTencentLiveClient: (word: object) =>
      createTencentLiveClient({ ...tencent.app, endpoint: tencent.endpoints.sound, ...word }),
  };
  return Object.entries(makers).map(([name, make]) => ({
    fact: `${name} holds a secret back from a browser unless dangerouslyAllowBrowser is true`,
    actual: () =>
      [{}, { dangerouslyAllowBrowser: false }, { dangerouslyAllowBrowser: true }].map((word) =>
        tryIt(() => make(word)),
      ),
    expected: isBrowser ? [refusalOf(name), refusalOf(name), "made"] : ["made", "made", "made"],
  }));
}

const refusalOf = (maker: string) =>
  `TypeError: ${maker}: option "dangerouslyAllowBrowser" must be true in a browser, and the page by https: whoever uses it can read the client's secrets`;

function tryIt(make: () => unknown): string {
  try {
    make();
    return "made";
  } catch (error) {
    return String(error);
  }
}
