import { factColumn } from "../columns.ts";
import { PARTS } from "../measure/cpu-shares.ts";
import { inProfile } from "../measure/in-profile.ts";
import type { Table } from "../table.ts";

export const table: Table = {
  title: "What the processor does in an ACS3 signature",
  note: `Microseconds per signature in the engine's sampling profiler, the form included. "Rest" is the bench's own loop, into which
the engine has drawn a part of each signer.`,
  subjects: ["acs3/livespec", "acs3/openapi-util"],
  measure: inProfile({ workload: { inFlight: 1, milliseconds: 2000 }, warmUp: 2000 }),
  columns: PARTS.map((part) => factColumn(part, { digits: 2 })),
};
