import type { Subject, Subjects } from "../task.ts";

/** Loads a subject by its task and name: `get-message-token/livespec`. Throws a TypeError when the task does not have it. */
export async function loadSubject(path: string): Promise<Subject> {
  const [task, name = ""] = path.split("/");
  const { subjects } = (await import(`../tasks/${task}.ts`)) as { subjects: Subjects };
  const subject = subjects[name];
  if (!subject) throw new TypeError(`bench: tasks/${task}.ts has no subject "${name}"`);
  return subject;
}
