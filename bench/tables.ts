import type { Table } from "./table.ts";
import { table as acs3Signing } from "./tables/acs3-signing.ts";
import { table as callbackToken } from "./tables/callback-token.ts";
import { table as clientOverhead } from "./tables/client-overhead.ts";
import { table as cpuShares } from "./tables/cpu-shares.ts";
import { table as fiftyInFlight } from "./tables/fifty-in-flight.ts";
import { table as firstCall } from "./tables/first-call.ts";
import { table as oneInFlight } from "./tables/one-in-flight.ts";
import { table as peakMemory } from "./tables/peak-memory.ts";
import { table as signatureShares } from "./tables/signature-shares.ts";
import { table as userSig } from "./tables/user-sig.ts";
import { table as weight } from "./tables/weight.ts";

/** Every table, in the order of the report. A test compares the list with the folder. */
export const tables: readonly Table[] = [
  fiftyInFlight,
  oneInFlight,
  callbackToken,
  peakMemory,
  cpuShares,
  clientOverhead,
  acs3Signing,
  signatureShares,
  userSig,
  firstCall,
  weight,
];
