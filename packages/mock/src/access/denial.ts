/** Headers of a request, names in lower case. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** Why a request is not let in. */
export interface Denial {
  readonly title: string;
  /** What lets it in. */
  readonly detail: string;
}

/** Looks at the headers of a request; undefined when it may come in. */
export type AccessCheck = (headers: RequestHeaders) => Denial | undefined;
