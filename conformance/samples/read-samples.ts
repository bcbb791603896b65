import { generate } from "json-schema-faker";
import { biasSchema } from "./bias-schema.ts";
import { type Mutation, mutateRequest } from "./mutate-request.ts";
import { readDescription } from "./read-description.ts";
import { listRequestShapes, type RequestShape } from "./request-shape.ts";
import { createRequestValidator } from "./validate-request.ts";

/** Samples of one operation: requests as a caller passes them to its method. */
export interface OperationSamples {
  readonly operationId: string;
  /** Valid requests: the first without any optional field, the second with all of them, the others with half. */
  readonly requests: readonly object[];
  /** Invalid requests, each made so by one change. */
  readonly mutations: readonly Mutation[];
}

/** Options of `readSamples`. */
export interface SampleOptions {
  /** The same seed draws the same samples. Default 1. */
  readonly seed?: number;
  /** Number of valid requests of each operation. Default 50. */
  readonly count?: number;
}

/** Draws samples for every operation of a vendor. Throws if a valid one breaks a rule, or an invalid one breaks none. */
export async function readSamples(vendor: string, options: SampleOptions = {}): Promise<OperationSamples[]> {
  const shapes = listRequestShapes(await readDescription(vendor));
  return Promise.all(shapes.map((shape) => drawSamples(shape, options)));
}

/** Draws samples for one operation. */
export async function drawSamples(
  shape: RequestShape,
  { seed = 1, count = 50 }: SampleOptions = {},
): Promise<OperationSamples> {
  const validateRequest = createRequestValidator(shape.schema);
  const draw = async ({ at, share, least }: { at: number; share: number; least: number }) => {
    const schema = biasSchema(shape.schema, { least });
    const request = await generate(schema, { seed: at, optionalsProbability: share, maxDepth: 20 });
    const broken = validateRequest(request);
    if (broken.length === 0) return request as object;
    throw new Error(`${shape.operationId}: the sample of seed ${at} breaks ${JSON.stringify(broken)}`);
  };
  const shares = Array.from({ length: count }, (_, index) => [0, 1][index] ?? 0.5);
  return {
    operationId: shape.operationId,
    requests: await Promise.all(shares.map((share, index) => draw({ at: seed + index, share, least: 0 }))),
    mutations: mutateRequest(shape, {
      request: await draw({ at: seed, share: 1, least: 2 }),
      validateRequest,
    }),
  };
}
