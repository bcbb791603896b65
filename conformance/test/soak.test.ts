import { defineSoak } from "../soak/define-soak.ts";
import { vendors } from "../vendors/index.ts";

for (const vendor of vendors) defineSoak(vendor);
