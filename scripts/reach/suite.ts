import { describeAlibabaLive } from "./facts/alibaba-live.ts";
import { describeBrowserGuard } from "./facts/browser-guard.ts";
import { type FactResult, judgeFact } from "./facts/fact.ts";
import { knownAnswers } from "./facts/known-answers.ts";
import { describeTencentLive } from "./facts/tencent-live.ts";
import { describeVendorsSide } from "./facts/vendors-side.ts";
import type { Extras, Setting } from "./setting.ts";

/** The one suite, unchanged on every runtime: no import of Node's, nothing but the packages as users get them. */
export async function runSuite(setting: Setting, extras: Extras = {}): Promise<FactResult[]> {
  const facts = [
    ...knownAnswers,
    ...describeBrowserGuard(setting),
    ...describeAlibabaLive(setting, extras),
    ...describeTencentLive(setting, extras),
    // Last, because it counts what came of all the others.
    ...describeVendorsSide(setting),
  ];
  const results: FactResult[] = [];
  for (const fact of facts) results.push(await judgeFact(fact));
  return results;
}
