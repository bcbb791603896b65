/** Headers of a request, names in lower case. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** Reason why a request is denied. */
export interface AccessDenial {
  readonly title: string;
  /** Advice on how to allow it. */
  readonly detail: string;
}

/** Checks the headers of a request; returns undefined if it is allowed. */
export type AccessCheck = (headers: RequestHeaders) => AccessDenial | undefined;
