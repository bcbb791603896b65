/** Makes some calls and ends with its last statement only: an open socket or a timer would keep the process. */
import { call } from "../vendors/call.ts";
import { vendors } from "../vendors/index.ts";

const vendor = vendors.find(({ name }) => name === process.argv[2]);
if (!vendor) throw new Error(`there is no vendor "${process.argv[2]}"`);
const client = vendor.createClient({ ...vendor.credentials, endpoint: process.env["ENDPOINT"] });
const payloads = await Promise.all([1, 2, 3].map(() => call(client, vendor.calls.idempotent)));
process.stdout.write(`${payloads.length} payloads`);
