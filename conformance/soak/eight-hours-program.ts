/** Lives through eight hours with the client of the vendor that is named, and prints what came of them as one line of JSON. */
import { vendors } from "../vendors/index.ts";
import { liveEightHours } from "./live-eight-hours.ts";

const vendor = vendors.find(({ name }) => name === process.argv[2]);
if (!vendor) throw new Error(`there is no vendor "${process.argv[2]}"`);
process.stdout.write(JSON.stringify(await liveEightHours(vendor)));
