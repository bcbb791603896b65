/**
 * Prints the source files that a successful call passes: those with a function that ran between the second call of a client with
 * default options and its answer. By V8's precise coverage, so whatever was called counts, however it was called.
 */
import { Session } from "node:inspector/promises";
import { call } from "../vendors/call.ts";
import { vendors } from "../vendors/index.ts";

const vendor = vendors.find(({ name }) => name === process.argv[2]);
if (!vendor) throw new Error(`there is no vendor "${process.argv[2]}"`);
const client = vendor.createClient({ ...vendor.credentials, endpoint: process.env["ENDPOINT"] });

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
// The first call makes what later ones find: connections, channels, a UserSig.
await call(client, vendor.calls.idempotent);
await session.post("Profiler.takePreciseCoverage");
await call(client, vendor.calls.idempotent);
const { result } = await session.post("Profiler.takePreciseCoverage");
await client.close();

const passed = result
  .filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
  .flatMap(({ url }) => /\/packages\/(.+\/src\/.+)$/.exec(url)?.[1] ?? []);
process.stdout.write(JSON.stringify(passed.sort()));
