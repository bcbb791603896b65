#!/usr/bin/env node
import { parseArgs } from "node:util";
import type { MockOptions } from "./options.ts";
import { toReason } from "./reason.ts";
import { type RunningVendor, startMock } from "./start-mock.ts";
import { type VendorName, vendorNames, vendors } from "./vendors.ts";

const help = `livespec-mock [vendor…] [options]

Starts live-streaming vendors on this machine, until SIGINT or SIGTERM.

Vendors: ${vendorNames.join(", ")} (default: all)

  --port <n>              port of the first vendor, the others take the ones after it; 0: any (default 4010)
  --host <address>        address to listen on (default 127.0.0.1)
  --spec <vendor>=<file>  spec to use instead of the one that comes with the mock; may be repeated
  --help                  this text
`;

const readOptions = (
  values: { readonly port: string; readonly host: string; readonly spec: readonly string[] },
  names: readonly string[],
): MockOptions => {
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
    specs: Object.fromEntries(specs),
  };
};

const present = <Name extends VendorName>(name: Name, { url, accounts }: RunningVendor<Name>): string => {
  const { describe } = vendors[name];
  return [`${name}  ${url}`, ...accounts.map((account) => `  ${describe(account)}`)].join("\n").concat("\n");
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      spec: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
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
