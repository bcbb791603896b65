import type { FaultScenario } from "./parties.ts";

const HOUR = 60 * 60_000;

/** The system's clock, an hour behind and an hour ahead in turn. */
const createJumpingClock = () => {
  let looks = 0;
  return () => {
    looks += 1;
    return Date.now() + (looks % 2 === 0 ? HOUR : -HOUR);
  };
};

/** Scenarios in which it is not the vendor that fails, but what the client is given by its caller. */
export const clientScenarios: readonly FaultScenario[] = [
  {
    name: "client-clock-jumps",
    scenario: {
      title:
        "The clock of the client's machine is an hour behind and an hour ahead, each time it is looked at.",
    },
    client: () => ({ now: createJumpingClock() }),
  },
  {
    name: "client-key-replaced",
    scenario: {
      title:
        "The key that the credentials function gives first is none that the vendor knows; the next one is.",
    },
    client: ({ fromSource }) => fromSource(["unknown ones", "the account's"]),
  },
  {
    name: "client-source-hangs-once",
    scenario: { title: "The credentials function never answers the first time it is asked, then it does." },
    client: ({ fromSource }) => fromSource(["nothing", "the account's"]),
  },
];
