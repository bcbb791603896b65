import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runRedocly } from "../run-redocly.ts";
import type { Files } from "./valid-description.ts";

const CONFIG = join(import.meta.dirname, "..", "redocly.yaml");

/** One problem as a reader sees it: which rule, where, what. */
export interface Problem {
  readonly rule: string;
  readonly at: string;
  readonly message: string;
}

/** Lints every fixture as our descriptions are linted, all in one process, and returns the problems of each. */
export async function lintFixtures<Name extends string>(
  fixtures: Readonly<Record<Name, Files>>,
): Promise<Record<Name, Problem[]>> {
  const names = Object.keys(fixtures) as Name[];
  const folder = mkdtempSync(join(tmpdir(), "livespec-lint-"));
  try {
    for (const name of names) writeFiles(join(folder, name), fixtures[name]);
    const roots = names.map((name) => `${name}/openapi.yaml`);
    const options = [`--config=${CONFIG}`, "--format=json", "--max-problems=100000"];
    const { stdout, stderr } = await runRedocly(["lint", ...roots, ...options], folder);
    const problems = parseReports(stdout, stderr);
    const entries = names.map((name) => [name, problems.filter(isIn(name)).map(toProblem(name))]);
    return Object.fromEntries(entries) as Record<Name, Problem[]>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFiles(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

interface ReportedProblem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly [{ source: { ref: string }; start: { line: number } }];
}

/** redocly prints one JSON object per description, one after the other. */
function parseReports(stdout: string, stderr: string): ReportedProblem[] {
  if (!stdout.startsWith("{")) throw new Error(stderr);
  const reports = JSON.parse(`[${stdout.replaceAll("\n}{\n", "\n},{\n")}]`);
  return reports.flatMap((report: { problems: ReportedProblem[] }) => report.problems);
}

const isIn = (name: string) => (problem: ReportedProblem) =>
  problem.location[0].source.ref.startsWith(`${name}/`);

const toProblem = (name: string) => (problem: ReportedProblem) => {
  const { source, start } = problem.location[0];
  return {
    rule: problem.ruleId.replace("livespec/", ""),
    at: `${source.ref.slice(name.length + 1)}:${start.line}`,
    message: problem.message,
  };
};
