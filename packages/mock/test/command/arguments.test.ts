import { expect, test } from "vitest";
import { parseArguments } from "../../src/command/arguments.ts";

test("parses every option of the start", () => {
  const args = [
    "tencent-live",
    ...["--port=0", "--host", "0.0.0.0", "--allow-host", "mock", "--allow-host=.test"],
    ...["--allow-origin", "https://app.example", "--cors", "--unsigned", "--spec", "tencent-live=a=b.yaml"],
    ...["--scenario", "hang", "--quiet", "--json"],
  ];
  expect(parseArguments(args)).toEqual({
    name: "start",
    isQuiet: true,
    isJson: true,
    options: {
      vendors: ["tencent-live"],
      port: 0,
      host: "0.0.0.0",
      allowedHosts: ["mock", ".test"],
      allowedOrigins: ["https://app.example"],
      cors: true,
      unsigned: true,
      specs: { "tencent-live": "a=b.yaml" },
      scenario: "hang",
    },
  });
});

test("without arguments starts every vendor from port 4010", () => {
  expect(parseArguments([])).toEqual({
    name: "start",
    isQuiet: false,
    isJson: false,
    options: { port: 4010, specs: {} },
  });
});

test.for([
  [["sign", "a"], { operation: "a", specs: {} }],
  [["sign", "a", "{}"], { operation: "a", data: "{}", specs: {} }],
  [
    ["sign", "--data", "{}", "a", "--url=http://x"],
    { operation: "a", data: "{}", url: "http://x", specs: {} },
  ],
] as const)("reads %j", ([args, request]) => {
  expect(parseArguments(args)).toEqual({ name: "sign", request });
});

test.for([
  [["--help"], "help"],
  [["--list-scenarios"], "list-scenarios"],
  [["sign", "--help"], "sign-help"],
] as const)("%j selects %s", ([args, name]) => {
  expect(parseArguments(args)).toEqual({ name });
});

test.for([
  [["--port=http"], "--port http: write a number"],
  [["--port"], "Option '--port <value>' argument missing"],
  [["--cors=yes"], "Option '--cors' does not take an argument"],
  [["--spec=openapi.yaml"], "--spec openapi.yaml: write <vendor>=<file>"],
  [["--prot=1"], 'unknown option "--prot"; did you mean "--port"?'],
  [["--unsinged"], 'unknown option "--unsinged"; did you mean "--unsigned"?'],
  [["--allowed-origin", "x"], 'unknown option "--allowed-origin"; did you mean "--allow-origin"?'],
  [["-q"], /^unknown option "-q"; there are --port, .* and --help$/],
  [["sign"], "sign: name an operation; livespec-mock sign --help lists them"],
  [["sign", "a", "{}", "{}"], "sign: write one JSON object, in quotes, after the operation or after --data"],
  [
    ["sign", "a", "{}", "--data", "{}"],
    "sign: write one JSON object, in quotes, after the operation or after --data",
  ],
  [["sign", "a", "--dat={}"], 'unknown option "--dat"; did you mean "--data"?'],
] as const)("%j is refused", ([args, message]) => {
  expect(() => parseArguments(args)).toThrow(message);
});
