import { execFileSync } from "node:child_process";

/**
 * Keeps the main thread of a process on one processor: the server's on the first that we may use, every subject's on the
 * last. Two processors of a machine that others use can differ by half for minutes, and a process stays where it began,
 * so that otherwise the place decides a ratio. Threads that exist by now, the collector's among them, stay free.
 *
 * Does nothing where there is no `taskset`; on Linux util-linux brings it.
 */
export function pin(pid: number, side: "server" | "subject"): void {
  const processors = findProcessors();
  const processor = processors.at(side === "server" ? 0 : -1);
  if (processor !== undefined) execFileSync("taskset", ["--cpu-list", "--pid", processor, `${pid}`]);
}

/** Reads the numbers of processors that we may use; the first and the last are always among them. None without `taskset`. */
function findProcessors(): readonly string[] {
  try {
    // Ends in a list like "0-3,8".
    const output = execFileSync("taskset", ["--cpu-list", "--pid", `${process.pid}`], { encoding: "utf8" });
    return output.slice(output.lastIndexOf(":")).match(/\d+/g) ?? [];
  } catch {
    return [];
  }
}
