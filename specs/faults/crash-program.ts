import { env } from "node:process";

// Makes a client, calls and handles nothing, so that the process ends in whatever the call ends in. What to call is in the
// environment: a process's arguments are for everybody to see.
const { maker, options, operation, request } = JSON.parse(env["LIVESPEC_CRASH"] ?? "{}");
const { [maker.name]: create } = await import(maker.module);
await create(options)[operation](request);
