import type { createAlibabaLiveClient } from "@livespec/alibaba-live";
import type { createTencentLiveClient } from "@livespec/tencent-live";

/** One vendor on loopback, three times over. */
export interface Endpoints {
  /** It behaves. */
  readonly sound: string;
  /** It throttles the first two calls. */
  readonly throttling: string;
  /** It never answers. */
  readonly hanging: string;
}

/** What the suite is told of the world around it: plain data, so that it can be written into a bundle. */
export interface Setting {
  /** Whether the runtime is a browser, where a client with a secret is made on the caller's word only. */
  readonly isBrowser: boolean;
  readonly alibaba: {
    readonly credentials: { readonly accessKeyId: string; readonly accessKeySecret: string };
    readonly endpoints: Endpoints;
  };
  readonly tencent: {
    readonly app: { readonly sdkAppId: number; readonly secretKey: string; readonly administrator: string };
    readonly endpoints: Endpoints;
  };
  /** Where the vendors' side of the story is told; see `openObserver`. */
  readonly observer: string;
}

/** What a program hands to every client that the suite makes, beside the setting: nothing, or the caller's own `fetch`. */
export type Extras = Pick<
  Parameters<typeof createAlibabaLiveClient>[0] & Parameters<typeof createTencentLiveClient>[0],
  "fetch"
>;
