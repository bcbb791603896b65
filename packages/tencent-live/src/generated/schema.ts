// Generated from specs/tencent-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: f4dd5c84f888664c74c8e99d903110316df7d3009531f611db281a8430793bfd

export interface paths {
  "/v4/live_config/get_callback_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the token that webhook calls are signed with, and whether they are.
     * @description With a token set and enabled, the vendor adds `Sign` and `RequestTime` to the query of every webhook call; the receiver
     *     recomputes `Sign` from the token. Until a token was set once, this operation answers 100302.
     *
     *     The vendor's pages of this family name the hosts of China, Singapore and America only. A network fault in front of the
     *     API, a 502 for instance, has no JSON body.
     */
    post: operations["getCallbackToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_config/set_callback_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the token that webhook calls are signed with, and whether they are.
     * @description Creates the configuration or changes it. **The first call has to carry both fields**; later ones carry what changes.
     *     The vendor does not say how long a new token takes to reach its webhook servers.
     *
     *     The vendor's pages of this family name the hosts of China, Singapore and America only. A network fault in front of the
     *     API, a 502 for instance, has no JSON body.
     */
    post: operations["setCallbackToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The envelope of every call that succeeded. What the operation answers stands beside it, in `Response`. */
    Success: {
      /**
       * @description Says that the call succeeded.
       * @example OK
       * @constant
       */
      ActionStatus: "OK";
      /**
       * @description Zero, because the call succeeded.
       * @example 0
       * @constant
       */
      ErrorCode: 0;
      /**
       * @description Empty, because the call succeeded.
       * @example
       */
      ErrorInfo: string;
      /**
       * @description Id of this call, to be quoted to the vendor's support.
       * @example Id-59876bec05e648efbd5bb9373bdecbc1-O-Seq-1424636
       */
      RequestId: string;
    };
    /** @description The envelope of every call that was refused, under the HTTP status 200. It carries no `Response`. */
    Refusal: {
      /**
       * @description Says that the call was refused.
       * @example FAIL
       * @constant
       */
      ActionStatus: "FAIL";
      /**
       * @description What went wrong; the catalogue of this description says what each code means.
       * @example 100302
       */
      ErrorCode: number;
      /**
       * @description The same in prose, for a log. The texts in our examples are our words.
       * @example no callback token is configured
       */
      ErrorInfo: string;
      /**
       * @description Id of this call, to be quoted to the vendor's support.
       * @example Id-59876bec05e648efbd5bb9373bdecbc1-O-Seq-1424636
       */
      RequestId: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getCallbackToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description An empty object; the vendor refuses an empty body. */
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description The configuration, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description How webhook calls are authenticated. */
                Response: {
                  /**
                   * @description The token that webhook calls are signed with.
                   * @example a-token-of-your-own-choice
                   */
                  Token: string;
                  /**
                   * @description Whether webhook calls are signed.
                   * @example true
                   */
                  IsTokenEnable: boolean;
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  setCallbackToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What is to change; both fields on the first call. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The token that webhook calls are signed with, 1 to 128 characters of your choice; the vendor names no
           *     alphabet. Required on the first call, later only when it changes.
           * @example a-token-of-your-own-choice
           */
          Token?: string;
          /**
           * @description Whether webhook calls are signed. Required on the first call, later only when it changes.
           * @example true
           */
          IsTokenEnable?: boolean;
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
}
