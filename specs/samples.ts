import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "json-schema-faker";
import { bundleVendors } from "./bundle.ts";
import { createJudge } from "./samples/judge.ts";
import { type Mutation, mutate } from "./samples/mutate.ts";
import { listRequestShapes, type RequestShape } from "./samples/request-shape.ts";
import { steer } from "./samples/steer.ts";

/** Requests of one operation, as a caller passes them to its method. */
export interface OperationSamples {
  readonly operationId: string;
  /** Valid ones: the first with nothing that may be left out, the second with everything, the others with half of it. */
  readonly requests: readonly object[];
  /** Invalid ones, each by one change. */
  readonly mutations: readonly Mutation[];
}

/** How samples are drawn. */
export interface SampleOptions {
  /** Where chance begins: the same seed draws the same samples. Default 1. */
  readonly seed?: number;
  /** Valid requests of each operation. Default 50. */
  readonly count?: number;
}

/** Draws samples for every operation of a vendor. Throws where one that should be valid is not, or the other way round. */
export async function readSamples(vendor: string, options: SampleOptions = {}): Promise<OperationSamples[]> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-samples-"));
  try {
    const [file = ""] = await bundleVendors({ to: folder, names: [vendor] });
    const description = JSON.parse(await readFile(file, "utf8"));
    return await Promise.all(listRequestShapes(description).map((shape) => drawSamples(shape, options)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Draws samples for one operation. */
export async function drawSamples(
  shape: RequestShape,
  { seed = 1, count = 50 }: SampleOptions = {},
): Promise<OperationSamples> {
  const judge = createJudge(shape.schema);
  const draw = async ({ at, share, least }: { at: number; share: number; least: number }) => {
    const schema = steer(shape.schema, { least });
    const request = await generate(schema, { seed: at, optionalsProbability: share, maxDepth: 20 });
    const broken = judge(request);
    if (broken.length === 0) return request as object;
    throw new Error(`${shape.operationId}: the sample of seed ${at} breaks ${JSON.stringify(broken)}`);
  };
  const shares = Array.from({ length: count }, (_, index) => [0, 1][index] ?? 0.5);
  return {
    operationId: shape.operationId,
    requests: await Promise.all(shares.map((share, index) => draw({ at: seed + index, share, least: 0 }))),
    mutations: mutate(shape, { request: await draw({ at: seed, share: 1, least: 2 }), judge }),
  };
}
