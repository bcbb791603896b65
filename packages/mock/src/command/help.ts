import { vendorNames, vendors } from "../vendors.ts";

export const HELP = `livespec-mock [vendor…] [options]
livespec-mock sign <operation> [json] [options]

Starts live-streaming vendors on this machine, until SIGINT or SIGTERM. Logs each request on stderr.

Vendors: ${vendorNames.join(", ")} (default: all)

  --port <n>                port of the first vendor, the others take the following ones; 0: any (default 4010)
  --host <address>          address to listen on (default 127.0.0.1)
  --allow-host <name>       further host name of the mock, or .example.test for a whole domain; may be repeated
  --allow-origin <origin>   pages that may call besides those of localhost, such as https://app.example; may be repeated
  --cors                    allow pages of every origin to call: the whole web
  --unsigned                accept requests with a wrong signature or none; everything else is checked
  --spec <vendor>=<file>    spec to use instead of the one that comes with the mock; may be repeated
  --scenario <name>         misbehave: one of --list-scenarios, or the path of a YAML file of your own
  --list-scenarios          name and title of each scenario that comes with the mock
  --quiet                   log no requests
  --json                    write JSON to stdout: a line for the start and one for each request, instead of text
  --help                    this text, or that of sign

sign prints a command line for curl that a running mock accepts; see livespec-mock sign --help.
`;

/** Renders the help of `sign`, with the operations of each vendor by name. */
export function renderSignHelp(operations: Readonly<Record<string, readonly string[]>>): string {
  const lifetimes = vendorNames.map((name) => `${name}: ${vendors[name].signedCallLifetime}`);
  const listed = Object.entries(operations).map(([vendor, names]) => `${vendor}: ${names.join(" ")}\n`);
  return `livespec-mock sign <operation> [json] [options]

Prints a command line for curl, signed with the account of the mock: paste it into a shell.
It is valid for a limited time (${lifetimes.join("; ")}).

  [json]                    parameters, as a JSON object (default: the first example of the operation's description)
  --data <json>             the same
  --url <url>               URL of the mock (default http://127.0.0.1 and the port on which the command starts the vendor)
  --spec <vendor>=<file>    spec that the mock was started with, if not the one that comes with it; may be repeated
  --help                    this text

${listed.join("\n")}`;
}
