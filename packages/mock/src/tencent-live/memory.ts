import type { CallbackToken } from "./callback-token.ts";
import type { Refused } from "./envelope.ts";

/** What the vendor remembers of one app between calls. An operation that needs more adds a field of its own. */
export interface AppMemory {
  callbackToken?: CallbackToken;
}

/** What came of a call: a refusal, or success with the operation's payload. */
export type Answered =
  | Refused
  | { readonly refusal?: never; readonly response?: Readonly<Record<string, unknown>> };

/** An operation that remembers or recalls something; its parameters have passed the spec's schema. */
export type StatefulOperation = (
  parameters: Readonly<Record<string, unknown>>,
  memory: AppMemory,
) => Answered;
