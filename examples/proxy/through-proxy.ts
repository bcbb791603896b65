import * as http from "node:http";
import * as https from "node:https";
import type { AlibabaLiveClientOptions } from "@livespec/alibaba-live";

/**
 * Makes an agent that reaches the vendor through a proxy of this client's own. Where the whole process uses one, nothing is
 * needed: clients follow `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` by themselves. Either way Node has to be 22.21, 24.5 or newer.
 *
 * Any other agent of `node:https` goes into the same option, for certificates of your own or a limit of sockets. `secure` is
 * false only for an endpoint with `http:`, such as a mock.
 */
export function throughProxy(
  proxy: string,
  { secure = true }: { readonly secure?: boolean } = {},
): Pick<AlibabaLiveClientOptions, "agent"> {
  const agent = secure
    ? new https.Agent({ keepAlive: true, proxyEnv: { HTTPS_PROXY: proxy } })
    : new http.Agent({ keepAlive: true, proxyEnv: { HTTP_PROXY: proxy } });
  return { agent };
}
