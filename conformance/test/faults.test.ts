import { defineFaults } from "../faults/define-faults.ts";
import { vendors } from "../vendors/index.ts";

for (const vendor of vendors) await defineFaults(vendor);
