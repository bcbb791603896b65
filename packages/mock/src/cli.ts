#!/usr/bin/env node
import { parseArgs } from "node:util";
import type { MockOptions } from "./options.ts";
import { toReason } from "./reason.ts";
import { readScenarios } from "./scenario/read-scenarios.ts";
import { startMock } from "./start-mock.ts";
import type { RunningVendor } from "./start-vendor.ts";
import { type VendorName, vendorNames, vendors } from "./vendors.ts";

const help = `livespec-mock [vendor…] [options]

Starts live-streaming vendors on this machine, until SIGINT or SIGTERM.

Vendors: ${vendorNames.join(", ")} (default: all)

  --port <n>              port of the first vendor, the others take the ones after it; 0: any (default 4010)
  --host <address>        address to listen on (default 127.0.0.1)
  --allow-host <name>     further name by which the mock may be called, or .example.test for a whole domain; may be repeated
  --allow-origin <origin> pages that may call besides those of localhost, such as https://app.example; may be repeated
  --spec <vendor>=<file>  spec to use instead of the one that comes with the mock; may be repeated
  --scenario <name>       misbehave: one of --list-scenarios, or the path of a YAML file of your own
  --list-scenarios        name and title of each scenario that comes with the mock
  --cors                  let pages of any origin call from a browser
  --help                  this text
`;

interface Values {
  readonly port: string;
  readonly host: string;
  readonly "allow-host"?: readonly string[] | undefined;
  readonly "allow-origin"?: readonly string[] | undefined;
  readonly spec: readonly string[];
  readonly scenario?: string | undefined;
  readonly cors: boolean;
}

const readOptions = (values: Values, names: readonly string[]): MockOptions => {
  if (!/^\d+$/.test(values.port)) throw new TypeError(`--port ${values.port}: write a number`);
  const specs = values.spec.map((pair) => {
    const [, vendor, file] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (vendor === undefined) throw new TypeError(`--spec ${pair}: write <vendor>=<file>`);
    return [vendor, file];
  });
  return {
    // Unknown names are startMock's to refuse.
    ...(names.length > 0 && { vendors: names as VendorName[] }),
    port: Number(values.port),
    host: values.host,
    allowedHosts: values["allow-host"],
    allowedOrigins: values["allow-origin"],
    specs: Object.fromEntries(specs),
    ...(values.scenario !== undefined && { scenario: values.scenario }),
    cors: values.cors,
  };
};

const present = <Name extends VendorName>(
  name: Name,
  { url, proxy, accounts, scenario }: RunningVendor<Name>,
): string => {
  const { describe } = vendors[name];
  const lines = [
    `${name}  ${url}`,
    ...(proxy === undefined ? [] : [`  proxy ${proxy}`]),
    ...accounts.map((account) => `  ${describe(account)}`),
    ...(scenario === undefined ? [] : [`  scenario ${scenario}`]),
  ];
  return `${lines.join("\n")}\n`;
};

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

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      "allow-host": { type: "string", multiple: true },
      "allow-origin": { type: "string", multiple: true },
      spec: { type: "string", multiple: true, default: [] },
      scenario: { type: "string" },
      "list-scenarios": { type: "boolean", default: false },
      cors: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || values["list-scenarios"]) {
    process.stdout.write(values.help ? help : await listScenarios());
    return;
  }
  const mock = await startMock(readOptions(values, positionals));
  // Before anything is printed: who reads that the mock is up may stop it at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
  const up = vendorNames.filter((name) => name in mock.vendors);
  process.stdout.write(up.map((name) => present(name, mock.vendors[name])).join(""));
};

main().catch((error: unknown) => {
  process.stderr.write(`livespec-mock: ${toReason(error)}\n`);
  process.exitCode = 1;
});
