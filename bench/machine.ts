import { availableParallelism } from "node:os";

/** Describes what the figures depend on, without anything that names the machine. */
export function describeMachine(): string {
  const { version, platform, arch } = process;
  return `Node ${version.slice(1)}, ${availableParallelism()} CPUs, ${platform} ${arch}`;
}
