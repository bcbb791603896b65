import { InvalidRequestError } from "@livespec/core";
import { expect, test } from "vitest";
import { startMockedVendor } from "../start-mocked-vendor.ts";
import { call } from "../vendors/call.ts";
import { vendors } from "../vendors/index.ts";

for (const { lean, ...vendor } of vendors) {
  const { name, credentials, calls, suite, functionName } = vendor;
  const start = async (options: object = {}) => {
    const started = await startMockedVendor(vendor);
    const client = lean.createClient({ ...credentials, endpoint: started.url, ...options });
    return { client, [Symbol.asyncDispose]: started[Symbol.asyncDispose] };
  };

  test(`${name}: the lean client signs, sends and answers as the whole one does`, async () => {
    await using started = await start();
    expect(suite.pick(await call(started.client, calls.idempotent))).toEqual(suite.picked);
  });

  test(`${name}: the lean client sends what breaks a rule, and the vendor's refusal is a typed error of its own entry`, async () => {
    await using started = await start();
    const error = await call(started.client, suite.invalid.call).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(lean.VendorError);
    expect(error).not.toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({
      status: vendor.refuse({ message: "" }).status,
      operation: suite.invalid.call.operation,
    });
  });

  test(`${name}: given the check, the lean client refuses what breaks a rule before it is sent`, async () => {
    await using started = await start({ checkRequest: lean.checkRequest });
    const calling = call(started.client, suite.invalid.call);
    await expect(calling).rejects.toThrow(InvalidRequestError);
    const { field, message } = suite.invalid.violation;
    await expect(calling).rejects.toThrow(`${field} ${message}`);
  });

  test(`${name}: a check that is no function, and missing options, are refused at once`, () => {
    expect(() => lean.createClient({ ...credentials, endpoint: "https://h", checkRequest: true })).toThrow(
      new TypeError(`${functionName}: option "checkRequest" must be a function`),
    );
    expect(() => lean.createClient(undefined as never)).toThrow(
      new TypeError(`${functionName}: option "options" must be an object`),
    );
  });
}
