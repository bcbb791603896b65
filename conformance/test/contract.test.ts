import { defineContract } from "../contract/define-contract.ts";
import { vendors } from "../vendors/index.ts";

for (const vendor of vendors) await defineContract(vendor);
