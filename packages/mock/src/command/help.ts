import { vendorNames } from "../vendors.ts";

export const HELP = `livespec-mock [vendor…] [options]
livespec-mock sign <operation> [json] [options]

Starts live-streaming vendors on this machine, until SIGINT or SIGTERM. Tells on stderr of each request what came of it.

Vendors: ${vendorNames.join(", ")} (default: all)

  --port <n>                port of the first vendor, the others take the ones after it; 0: any (default 4010)
  --host <address>          address to listen on (default 127.0.0.1)
  --allow-host <name>       further name by which the mock may be called, or .example.test for a whole domain; may be repeated
  --allow-origin <origin>   pages that may call besides those of localhost, such as https://app.example; may be repeated
  --cors                    let pages of every origin call: the whole web
  --unsigned                take requests without a signature, or with a wrong one; all else is checked
  --spec <vendor>=<file>    spec to use instead of the one that comes with the mock; may be repeated
  --scenario <name>         misbehave: one of --list-scenarios, or the path of a YAML file of your own
  --list-scenarios          name and title of each scenario that comes with the mock
  --quiet                   tell nothing of requests
  --json                    write JSON to stdout, a line for the start and one for each request, and nothing of them elsewhere
  --help                    this text, or that of sign

sign prints a command line for curl that a running mock accepts; livespec-mock sign --help tells more.
`;

/** Help of `sign`, with the operations of each vendor by name. */
export function renderSignHelp(operations: Readonly<Record<string, readonly string[]>>): string {
  const listed = Object.entries(operations).map(([vendor, names]) => `${vendor}: ${names.join(" ")}\n`);
  return `livespec-mock sign <operation> [json] [options]

Prints a command line for curl, signed with the account of the mock: paste it into a shell. Alibaba's holds for 15 minutes and
can be sent once, Tencent's holds for a day.

  [json]                    what the operation is asked, as a JSON object (default: the first example of its description)
  --data <json>             the same
  --url <url>               where the mock is (default http://127.0.0.1:4010, and the port after it for the second vendor)
  --spec <vendor>=<file>    spec that the mock was started with, unless it is the one that comes with it; may be repeated
  --help                    this text

${listed.join("\n")}`;
}
