import { defineFuzz } from "../fuzz/define-fuzz.ts";
import { vendors } from "../vendors/index.ts";

for (const vendor of vendors) await defineFuzz(vendor);
