import { expect, test } from "vitest";
import { toQuotaRequest } from "../../src/quota/quota.ts";
import { checkQuotaOptions } from "../../src/quota/quota-options.ts";

test("a share is as many calls as it covers, in a window a little longer than the vendor's", () => {
  expect(toQuotaRequest({ calls: 100, seconds: 1 }, 1)).toEqual({ calls: 100, window: 1050 });
  expect(toQuotaRequest({ calls: 100, seconds: 1 }, 0.255)).toEqual({ calls: 25, window: 1050 });
});

test("for a share below one call the window is longer instead", () => {
  expect(toQuotaRequest({ calls: 1, seconds: 1 }, 0.25)).toEqual({ calls: 1, window: 4200 });
});

test("an invalid option is named with its rule", () => {
  const check = (options: object) => () => checkQuotaOptions("make", options);
  expect(check({ share: 0 })).toThrow('make: option "quota.share" must be a number above 0 and up to 1');
  expect(check({ share: 1.5 })).toThrow('make: option "quota.share" must be a number above 0 and up to 1');
  expect(check({ store: {} })).toThrow('make: option "quota.store" must have a function admit');
  expect(check({ account: 7 })).toThrow('make: option "quota.account" must be a string');
  expect(check({ maxWaiting: -1 })).toThrow('make: option "quota.maxWaiting" must be a whole number from 0');
  expect(() => checkQuotaOptions("make", true as never)).toThrow(
    'make: option "quota" must be an object or false',
  );
});
