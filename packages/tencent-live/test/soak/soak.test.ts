import { join } from "node:path";
import { defineSoak } from "@livespec/specs/soak.ts";

defineSoak({
  vendor: "tencent-live",
  program: join(import.meta.dirname, "eight-hours.ts"),
  least: { keys: 17, UserSigs: 17, "expired UserSigs": 5, throttled: 1000 },
});
