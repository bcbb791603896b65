import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Sample, Workload } from "../task.ts";
import { pin } from "./pin.ts";

/** A subject in its own process. */
export interface OpenSubject {
  readonly label: string;
  readonly facts: Readonly<Record<string, number>>;
  readonly run: (workload: Workload) => Promise<Sample>;
  readonly close: () => void;
}

/** Starts a subject's process and waits until it is ready. */
export async function openSubject(name: string, { endpoint }: { endpoint: string }): Promise<OpenSubject> {
  const { child, first } = forkAndHear<Pick<OpenSubject, "label" | "facts">>(name, {
    file: join(import.meta.dirname, "subject-process.ts"),
    args: [name, endpoint],
  });
  const { label, facts } = await first;
  pin(child.pid as number, "subject");
  return {
    label,
    facts,
    run: (workload) => {
      child.send(workload);
      return nextMessage<Sample>(child, name);
    },
    close: () => child.kill(),
  };
}

/** Starts the local server and waits until it listens. */
export async function openServer(): Promise<{ readonly endpoint: string; readonly close: () => void }> {
  const { child, first } = forkAndHear<{ endpoint: string }>("the server", {
    file: join(import.meta.dirname, "server.ts"),
    args: [],
  });
  const { endpoint } = await first;
  pin(child.pid as number, "server");
  return { endpoint, close: () => child.kill() };
}

/** Starts a process that sends a message when it is ready. */
export function forkAndHear<Message>(
  name: string,
  { file, args }: { file: string; args: readonly string[] },
): { readonly child: ChildProcess; readonly first: Promise<Message> } {
  const child = fork(file, args);
  return { child, first: nextMessage<Message>(child, name) };
}

/** Waits for the next message of a process. Rejects when it ends instead; the reason is on stderr. */
function nextMessage<Message>(child: ChildProcess, name: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`bench: ${name} failed`));
    child.once("exit", fail);
    child.once("message", (message) => {
      child.off("exit", fail);
      resolve(message as Message);
    });
  });
}
