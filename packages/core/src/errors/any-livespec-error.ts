import type {
  AbortError,
  CredentialsError,
  DeadlineError,
  QuotaError,
  TransportError,
} from "./call-errors.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { LivespecError } from "./livespec-error.ts";

/**
 * Every error that a call can end in, as a union that a `switch` on `code` narrows. Vendor packages export it with their own
 * errors in it.
 */
export type AnyLivespecError<VendorErrors extends LivespecError = never> =
  | AbortError
  | CredentialsError
  | DeadlineError
  | InvalidRequestError
  | QuotaError
  | TransportError
  | VendorErrors;

/** Tests that a value is an error of a livespec package, an `InvalidRequestError` included. */
export function isLivespecError(value: unknown): value is LivespecError | InvalidRequestError {
  return value instanceof LivespecError || value instanceof InvalidRequestError;
}
