const REGION =
  "does the app live in another region? Each region has hosts of its own: see the option `region`";
const KEY = 'is the option "secretKey" the key that the console shows for this sdkAppId?';
const CLOCK = "is the clock of this machine right?";

/** Hints at what to check first when the vendor refuses a call, by its code. */
export const hints: Readonly<Record<number, string>> = {
  60006: 'is the option "sdkAppId" the number that the console shows for the app?',
  60010: 'does the console list the option "administrator" as an administrator of this app?',
  60021: "does the console's list of allowed addresses have the one of this machine?",
  60026: REGION,
  70001: CLOCK,
  70003: KEY,
  70009: KEY,
  70016: REGION,
  70020: REGION,
};
