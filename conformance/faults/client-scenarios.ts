import type { VendorUnderTest } from "../vendors/vendor-under-test.ts";

/** A scenario that the mock plays, or one in which the fault is in the client's options. */
export interface FaultScenario {
  readonly name: string;
  readonly scenario: {
    readonly title: string;
    readonly steps?: readonly unknown[];
    readonly endpoint?: string;
  };
  /** Options of the client that have the fault; absent if the vendor has it. */
  readonly createOptions?: (vendor: Pick<VendorUnderTest, "credentialsFrom">) => object;
}

const HOUR = 60 * 60_000;

/** Scenarios in which not the vendor fails, but what the caller gives the client: its clock or its credentials. */
export const CLIENT_SCENARIOS: readonly FaultScenario[] = [
  {
    name: "client-clock-jumps",
    scenario: {
      title:
        "The clock of the client's machine is an hour behind and an hour ahead, each time it is looked at.",
    },
    createOptions: () => ({ now: createJumpingClock() }),
  },
  {
    name: "client-key-replaced",
    scenario: {
      title:
        "The key that the credentials function gives first is none that the vendor knows; the next one is.",
    },
    createOptions: ({ credentialsFrom }) => credentialsFrom(["unknown", "valid"]),
  },
  {
    name: "client-source-hangs-once",
    scenario: {
      title: "The credentials function never answers the first time it is asked, then it does.",
    },
    createOptions: ({ credentialsFrom }) => credentialsFrom(["pending", "valid"]),
  },
];

/** Makes the system's clock, an hour behind and an hour ahead in turn. */
function createJumpingClock(): () => number {
  let reads = 0;
  return () => {
    reads += 1;
    return Date.now() + (reads % 2 === 0 ? HOUR : -HOUR);
  };
}
