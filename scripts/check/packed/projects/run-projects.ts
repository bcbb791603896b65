import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../runner/run-command.ts";
import {
  type ConsumerProject,
  type ConsumerWorkspaceOptions,
  createConsumerWorkspace,
} from "./consumer-workspace.ts";
import { type DocumentsOptions, findDocumentsFaults } from "./documents-project.ts";
import { withMockCommand } from "./mock-command.ts";

/** Outcome of a project. */
export interface ProjectResult {
  readonly name: string;
  /** Statement that the project proves. */
  readonly description: string;
  readonly seconds: number;
  readonly faults: readonly string[];
}

/**
 * Uses the packed packages in projects outside of the repository: that of the documents, and those of `consumers/`, whose `test`
 * scripts find endpoints and credentials of the packed mock in their environment. Two run at a time.
 */
export async function runProjects(
  options: ConsumerWorkspaceOptions & DocumentsOptions,
): Promise<ProjectResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-consumers-"));
  try {
    const projects = await createConsumerWorkspace(folder, options);
    return await withMockCommand(folder, async ({ env }) => {
      const environment = { ...env, NO_COLOR: "1" };
      const jobs = [
        {
          name: "documents",
          description: describeDocuments(options),
          run: () => findDocumentsFaults(options),
        },
        ...projects.map((project) => ({ ...project, run: () => findProjectFaults(project, environment) })),
      ];
      const results: ProjectResult[] = [];
      const queue = jobs.entries();
      const work = async () => {
        for (const [index, { name, description, run }] of queue) {
          const begin = performance.now();
          const faults = await run();
          results[index] = { name, description, seconds: (performance.now() - begin) / 1000, faults };
        }
      };
      await Promise.all([work(), work()]);
      return results;
    });
  } finally {
    await rm(folder, { recursive: true, maxRetries: 3 });
  }
}

function describeDocuments({ programs }: DocumentsOptions): string {
  const run = programs.filter(({ runs }) => runs).length;
  return `${programs.length} programs of documents and docstrings compile in a new project that npm installs, and ${run} of them run`;
}

async function findProjectFaults(
  { folder }: ConsumerProject,
  env: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { status, output } = await runCommand("pnpm", ["--silent", "test"], { cwd: folder, env });
  return status === 0 ? [] : [output.trim()];
}
