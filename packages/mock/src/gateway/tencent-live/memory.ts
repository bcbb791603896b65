import type { Refused } from "../gateway.ts";
import type { TencentRefusal } from "./refusal.ts";

/** State of one app between calls. An operation with state of its own adds a field. */
export interface AppMemory {
  callbackToken?: CallbackToken;
}

/** Token that signs an app's webhooks. */
export interface CallbackToken {
  readonly Token: string;
  readonly IsTokenEnable: boolean;
}

/** An operation that reads or writes the state of an app; its parameters have passed the spec's schema. */
export type StatefulOperation = (
  parameters: Readonly<Record<string, unknown>>,
  memory: AppMemory,
) => StatefulResult;

/** Result of a stateful operation: a refusal, or the payload of a success. */
export type StatefulResult =
  | Refused<TencentRefusal>
  | { readonly refusal?: never; readonly response?: Readonly<Record<string, unknown>> };
