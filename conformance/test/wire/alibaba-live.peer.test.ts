import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import { readExamples } from "@livespec/mock";
import { afterAll, expect, test } from "vitest";
import { readSamples } from "../../samples/read-samples.ts";
import { createOpenApiCoreCaller } from "./openapi-core-caller.ts";
import { readWireParameters } from "./read-wire-parameters.ts";
import { type RecordedRequest, startRecordingServer } from "./recording-server.ts";
import { sdkParameters } from "./sdk-parameters.ts";
import { wireDifferences } from "./wire-differences.ts";

const server = await startRecordingServer();
afterAll(() => server.close());

const credentials = { accessKeyId: "an-id", accessKeySecret: "a-secret" };
const actions = await readWireParameters();
const callTheirs = createOpenApiCoreCaller({ host: server.host, actions, ...credentials });
const client = createAlibabaLiveClient({ credentials, endpoint: `http://${server.host}`, quota: false });
const methods = client as unknown as Record<string, (request: unknown) => Promise<unknown>>;

const examples = await readExamples("alibaba-live");
const samples = await readSamples("alibaba-live", { seed: 1000, count: 10 });
const requestsOf = (operationId: string): object[] => [
  ...examples
    .filter((one) => one.operationId === operationId)
    .flatMap(({ requests }) => requests.map(({ value }) => value as object)),
  ...samples.filter((one) => one.operationId === operationId).flatMap(({ requests }) => requests),
];

// They differ from call to call, or with the body; the tests of the signer hold them to the vendor's.
const SIGNATURE = ["authorization", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce"];

/**
 * Says in what two requests differ. Queries and bodies are compared byte by byte, order included, for all operations: the
 * vendor's package keeps the order that it is given, here the alphabet's, which is ours.
 */
function findDifferences(theirs: RecordedRequest, ours: RecordedRequest): string[] {
  const parts = (["method", "path", "query", "body"] as const).flatMap((part) => {
    if (theirs[part] === ours[part]) return [];
    const encoded = theirs[part]?.replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    return encoded === ours[part] ? ["! ' ( ) *"] : [`${part}: ${theirs[part]} and ${ours[part]}`];
  });
  const names = Object.keys({ ...theirs.headers, ...ours.headers }).filter(
    (name) => !SIGNATURE.includes(name),
  );
  return [...parts, ...names.filter((name) => theirs.headers[name] !== ours.headers[name])];
}

const seen = { differences: new Set<string>(), operations: new Set<string>(), requests: 0 };

test.each(Object.entries(sdkParameters))("%s travels as the vendor's SDKs send it", (action, parameters) => {
  expect({ [action]: actions[action] }).toEqual({ [action]: parameters });
});

for (const action of Object.keys(actions)) {
  const operationId = action.replace(/^\w/, (letter) => letter.toLowerCase());
  const requests = requestsOf(operationId);

  test(`${action} sends what the vendor's own package sends, in ${requests.length} requests`, async () => {
    for (const request of requests) {
      server.requests.splice(0);
      await callTheirs(action, request as Record<string, unknown>);
      // What is answered is nothing of this operation; only what was sent is looked at.
      await methods[operationId]?.(request).catch(() => {});
      expect(server.requests).toHaveLength(2);
      const [theirs, ours] = server.requests as [RecordedRequest, RecordedRequest];
      const differences = findDifferences(theirs, ours);
      for (const difference of differences) seen.differences.add(difference);
      const unknown = differences.filter((difference) => !(difference in wireDifferences));
      expect({ request, unknown }).toEqual({ request, unknown: [] });
      expect(ours.headers).toMatchObject({ "x-acs-action": action, "x-acs-version": "2016-11-01" });
      seen.requests += 1;
    }
    seen.operations.add(operationId);
  });
}

test("every operation of the client was compared, and every known difference was met", async ({
  annotate,
}) => {
  const operations = Object.keys(client.withResponse);
  await annotate(
    `alibaba-live: ${seen.operations.size} of ${operations.length} operations on the wire as @alicloud/openapi-core has them, ` +
      `${seen.requests} requests, ${seen.differences.size} known differences`,
    "closing line",
  );
  expect([...seen.operations].sort()).toEqual(operations.sort());
  expect([...seen.differences].sort()).toEqual(Object.keys(wireDifferences).sort());
});
