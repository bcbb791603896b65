import { alibabaLive } from "./alibaba-live.ts";
import { tencentLive } from "./tencent-live.ts";
import type { VendorUnderTest } from "./vendor-under-test.ts";

/** Every vendor that the suite holds to the same. */
export const vendors: readonly VendorUnderTest[] = [alibabaLive, tencentLive];
