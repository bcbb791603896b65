// Apart from the other options, because the mock is for Node alone.
import type { AlibabaAccount, MockOptions } from "@livespec/mock";
import type { Accepts } from "./accepts.ts";

export const mock: Accepts<MockOptions> = "undefined";
export const account: Accepts<AlibabaAccount> = "undefined";
