#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { describeStartedVendor, renderStartedVendor } from "./command/announcement.ts";
import { type Command, parseArguments } from "./command/arguments.ts";
import { HELP, renderSignHelp } from "./command/help.ts";
import { createRequestLog } from "./command/request-log.ts";
import { toFirstLine } from "./messages.ts";
import { findMissingFeature } from "./scenario/named-scenario.ts";
import { readScenarios } from "./scenario/read-scenarios.ts";
import { startMock } from "./start-mock.ts";
import { vendorNames } from "./vendors.ts";

const write = (text: string): void => void process.stdout.write(text);
const log = (line: string): void => void process.stderr.write(`${line}\n`);

const listScenarios = async (): Promise<string> => {
  const known = await readScenarios();
  const width = Math.max(...known.map(({ name }) => name.length)) + 2;
  return known
    .flatMap(({ name, scenario, vendors }) => [
      `${name.padEnd(width)}${scenario.title}\n`,
      ...vendorNames
        .filter((vendor) => !vendors.includes(vendor))
        .map(
          (vendor) =>
            `${" ".repeat(width)}Not for ${vendor}: it has no ${findMissingFeature(scenario, vendor)}\n`,
        ),
    ])
    .join("");
};

const start = async ({ options, isQuiet, isJson }: Extract<Command, { name: "start" }>): Promise<void> => {
  const unsigned = options.unsigned ?? false;
  const onExchange = isQuiet ? undefined : createRequestLog({ unsigned, isJson, write, log });
  const mock = await startMock({ ...options, onExchange });
  // Before anything is printed: whoever reads that the mock has started may stop it at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
  // A reader that closes its pipe, such as `| head`, must not stop the mock.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  if (unsigned)
    log(
      "livespec-mock: SIGNATURES ARE NOT CHECKED (--unsigned); a real vendor refuses what this mock accepts",
    );
  const started = vendorNames.filter((name) => name in mock.vendors);
  if (isJson) {
    const vendors = started.map((name) => describeStartedVendor(name, mock.vendors[name]));
    write(`${JSON.stringify({ event: "start", signatureChecked: !unsigned, vendors })}\n`);
  } else write(started.map((name) => renderStartedVendor(name, mock.vendors[name])).join(""));
};

const main = async (): Promise<void> => {
  const command = parseArguments(process.argv.slice(2));
  if (command.name === "help") write(HELP);
  else if (command.name === "list-scenarios") write(await listScenarios());
  else if (command.name === "start") await start(command);
  else {
    // Imported here because it loads Prism, which no other part of the command needs.
    const { listOperationNames, signOperation } = await import("./command/sign-operation.ts");
    if (command.name === "sign-help") write(renderSignHelp(await listOperationNames()));
    else write(`${await signOperation(command.request, { now: Date.now, uuid: randomUUID })}\n`);
  }
};

main().catch((error: unknown) => {
  log(`livespec-mock: ${toFirstLine(error)}`);
  process.exitCode = 1;
});
