import { Session } from "node:inspector/promises";
import type { Workload } from "../task.ts";
import { toShares } from "./cpu-shares.ts";
import { drive } from "./drive.ts";
import { loadSubject } from "./load-subject.ts";

// The process that in-profile.ts starts: one subject alone, under the engine's sampling profiler once it has run warm.
const [name = "", endpoint = "", options = ""] = process.argv.slice(2);
const { workload, warmUp } = JSON.parse(options) as { workload: Workload; warmUp: number };
const subject = await loadSubject(name);
const { call } = await subject.prepare(endpoint);
await drive(call, { ...workload, milliseconds: warmUp });

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 100 });
await session.post("Profiler.start");
const { calls } = await drive(call, workload);
const { profile } = await session.post("Profiler.stop");
process.send?.({ label: subject.label, facts: toShares(profile, { calls }) }, () => process.exit());
