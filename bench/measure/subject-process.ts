import type { Workload } from "../task.ts";
import { drive } from "./drive.ts";
import { loadSubject } from "./load-subject.ts";

// The process that open-subject.ts starts: one subject alone, so that CPU time and memory are its own.
const [name = "", endpoint = ""] = process.argv.slice(2);
const subject = await loadSubject(name);
const { call, facts = {} } = await subject.prepare(endpoint);

process.on("message", async (workload: Workload) => process.send?.(await drive(call, workload)));
process.on("disconnect", () => process.exit());
process.send?.({ label: subject.label, facts });
