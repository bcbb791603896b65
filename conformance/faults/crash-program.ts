import { env } from "node:process";

// Makes a client, calls it and catches nothing, so the process crashes of the call's error. The task is in the environment,
// because every user of a machine sees the arguments of a process.
const { module, functionName, options, operation, request } = JSON.parse(env["LIVESPEC_CRASH"] ?? "{}");
const { [functionName]: createClient } = await import(module);
await createClient(options)[operation](request);
