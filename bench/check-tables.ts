import type { CheckTable } from "./check.ts";
import { ratio } from "./columns.ts";
import { inRounds } from "./measure/in-rounds.ts";
import { callsPerSecond, cpuPerCall, microsecondsPerCall } from "./statistics.ts";

/** Whole clients take seconds until they are optimized, a signature does not. */
const WARM_UP = { client: 3000, signature: 800 };

const measureSigning = inRounds({
  rounds: 5,
  workload: { inFlight: 1, milliseconds: 100 },
  warmUp: WARM_UP.signature,
});

const CALLS = { subject: "get-message-token/livespec", peer: "get-message-token/pop-core" };
const STUBBED = { subject: "stubbed/livespec", peer: "stubbed/pop-core" };
const ACS3 = { subject: "acs3/livespec", peer: "acs3/openapi-util" };
const USER_SIG = { subject: "user-sig/livespec", peer: "user-sig/tls-sig-api" };

/**
 * Tables that `--check` measures: the few ratios that say whether our clients are still faster than others. Their bounds are far
 * from what a quiet machine shows, so only a change of ours gets past them.
 */
export const checkTables: readonly CheckTable[] = [
  {
    subjects: Object.values(CALLS),
    measure: inRounds({ rounds: 5, workload: { inFlight: 50, milliseconds: 250 }, warmUp: WARM_UP.client }),
    targets: [
      {
        what: "calls/s at 50 in flight, × @alicloud/pop-core",
        value: ratio({ measure: callsPerSecond, ...CALLS }),
        bound: { atLeast: 1 },
      },
      {
        what: "CPU per call, × @alicloud/pop-core",
        value: ratio({ measure: cpuPerCall, ...CALLS }),
        bound: { atMost: 1 },
      },
    ],
  },
  {
    subjects: Object.values(STUBBED),
    measure: inRounds({ rounds: 5, workload: { inFlight: 1, milliseconds: 100 }, warmUp: WARM_UP.client }),
    targets: [
      {
        what: "stubbed call, × @alicloud/pop-core",
        value: ratio({ measure: microsecondsPerCall, ...STUBBED }),
        bound: { atMost: 0.9 },
      },
    ],
  },
  {
    subjects: Object.values(ACS3),
    measure: measureSigning,
    targets: [
      {
        what: "ACS3 signing, × @alicloud/openapi-util + tea-util",
        value: ratio({ measure: callsPerSecond, ...ACS3 }),
        bound: { atLeast: 1.5 },
      },
    ],
  },
  {
    subjects: Object.values(USER_SIG),
    measure: measureSigning,
    targets: [
      {
        what: "Making a UserSig, × tls-sig-api-v2",
        value: ratio({ measure: callsPerSecond, ...USER_SIG }),
        bound: { atLeast: 2 },
      },
    ],
  },
];
