#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { describeVendor, renderVendor } from "./command/announcement.ts";
import { type Command, parseArguments } from "./command/arguments.ts";
import { HELP, renderSignHelp } from "./command/help.ts";
import { createRequestLog } from "./command/request-log.ts";
import { toReason } from "./reason.ts";
import { readScenarios } from "./scenario/read-scenarios.ts";
import { startMock } from "./start-mock.ts";
import { vendorNames } from "./vendors.ts";

const write = (text: string): void => void process.stdout.write(text);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const listScenarios = async (): Promise<string> => {
  const known = await readScenarios();
  const width = Math.max(...known.map(({ name }) => name.length)) + 2;
  return known
    .flatMap(({ name, scenario: { title, notFor = {} } }) => [
      `${name.padEnd(width)}${title}\n`,
      ...Object.entries(notFor).map(
        ([vendor, reason]) => `${" ".repeat(width)}Not for ${vendor}: ${reason}\n`,
      ),
    ])
    .join("");
};

const start = async ({ options, isQuiet, isJson }: Extract<Command, { name: "start" }>): Promise<void> => {
  const unsigned = options.unsigned ?? false;
  const log = isQuiet ? undefined : createRequestLog({ unsigned, isJson, write, tell });
  const mock = await startMock({ ...options, onExchange: log });
  // Before anything is printed: who reads that the mock is up may stop it at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
  // Who listens no more, to `| head` say, ends no mock.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  if (unsigned)
    tell(
      "livespec-mock: SIGNATURES ARE NOT CHECKED (--unsigned); a real vendor refuses what this mock accepts",
    );
  const up = vendorNames.filter((name) => name in mock.vendors);
  if (isJson) {
    const running = up.map((name) => describeVendor(name, mock.vendors[name]));
    write(`${JSON.stringify({ event: "start", signatureChecked: !unsigned, vendors: running })}\n`);
  } else write(up.map((name) => renderVendor(name, mock.vendors[name])).join(""));
};

const main = async (): Promise<void> => {
  const command = parseArguments(process.argv.slice(2));
  if (command.name === "help") write(HELP);
  else if (command.name === "list-scenarios") write(await listScenarios());
  else if (command.name === "start") await start(command);
  else {
    // Loads Prism, for which nothing else of the command waits.
    const { listOperations, signOperation } = await import("./command/sign-operation.ts");
    if (command.name === "sign-help") write(renderSignHelp(await listOperations()));
    else write(`${await signOperation(command.request, { now: Date.now, uuid: randomUUID })}\n`);
  }
};

main().catch((error: unknown) => {
  tell(`livespec-mock: ${toReason(error)}`);
  process.exitCode = 1;
});
