// Generated from specs/alibaba-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: 616f04c441555fa1b7ab0e09bca9e975c6b257cac228b6ea586f37bdfa8ce4ae

export interface paths {
  "/GetMessageToken": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Issue a token with which one user's device opens a messaging connection.
     * @description The device tells your server its user id, device id and device type; your server calls this and hands the token back.
     *     The device then talks to the messaging service over a long connection (the LWP protocol).
     *
     *     Give every user a `UserId` of its own and every device a `DeviceId` of its own, and pass the same `DeviceId` that the
     *     client SDK on the device is configured with. No operation renews or revokes a token: call again for a new one.
     *
     *     `AppId` is an application of the first messaging generation (`CreateMessageApp`); ids of `CreateLiveMessageApp` do not
     *     work here. The vendor's Chinese page marks this generation as legacy; neither page nor SDK marks the operation deprecated.
     */
    post: operations["getMessageToken"];
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
    /**
     * @description How the vendor refuses a call. `Code` decides, the status does not: throttling, for one, answers 400.
     *     The gateway's answers always carry the three required fields; `Message` is prose and may change at any time.
     */
    ErrorResponse: {
      /**
       * @description Id of this call, to be quoted to the vendor's support.
       * @example 16A96B9A-0000-4000-8000-CB92E68F4CD8
       */
      RequestId: string;
      /**
       * @description Host that answered.
       * @example live.aliyuncs.com
       */
      HostId?: string;
      /**
       * @description What went wrong; the catalogue of this description says what each code means.
       * @example InvaildParameter
       */
      Code: string;
      /**
       * @description The same in English prose, for a log.
       * @example Invalid Parameter
       */
      Message: string;
      /**
       * @description Address of a page that may help.
       * @example https://www.alibabacloud.com/help/en/openapi/user-guide/api-error-diagnosis
       */
      Recommend?: string;
      /**
       * @description Why a permission check failed. Only with permission errors; may hold more fields than these.
       * @example {
       *       "AuthAction": "live:GetMessageToken",
       *       "EncodedDiagnosticMessage": "AQFohtp0aWFn"
       *     }
       */
      AccessDeniedDetail?: {
        /**
         * @description RAM action that was not allowed.
         * @example live:GetMessageToken
         */
        AuthAction?: string;
        /**
         * @description Details of the decision, encoded; the vendor's console can decode it.
         * @example AQFohtp0aWFn
         */
        EncodedDiagnosticMessage?: string;
      };
    };
  };
  responses: {
    /** @description The call was refused: a parameter, the signature, the clock or the rate. The messages are our words, but for InvaildParameter. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The caller may not do this. The messages are our words, but for Forbidden. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description What was named does not exist: the action, the host's product, the key or the resource. The messages are our words. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The vendor failed. It may have carried the call out. The messages are our words. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The service is down for the moment. The message is our words. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getMessageToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description All four parameters travel in the form body, none in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of the interactive messaging application, as `CreateMessageApp` returned it.
           * @example a494caec-0000-695ef345db77
           */
          AppId: string;
          /**
           * @description Your id of the device, one per device and the same on the device itself. At most 64 characters; lowercase
           *     letters, digits, `_` and `-` are always safe. Best taken from the device.
           * @example a494caec-0000-695ef345db77
           */
          DeviceId: string;
          /**
           * @description Kind of device, in lowercase.
           * @example android
           * @enum {string}
           */
          DeviceType: "ios" | "android" | "web" | "pc";
          /**
           * @description Your id of the user, unique within the application. At most 32 characters: lowercase letters, digits, `_`
           *     and `.`.
           * @example de1.a0
           */
          UserId: string;
        };
      };
    };
    responses: {
      /** @description The token pair and how long it lives. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Id of this call, to be quoted to the vendor's support.
             * @example 16A96B9A-0000-4000-8000-CB92E68F4CD8
             */
            RequestId: string;
            /** @description The token pair. */
            Result: {
              /**
               * @description Opens the device's connection. Opaque; begins with `oauth_cloud_key:`.
               * @example oauth_cloud_key:example-b0YY5Gy6Q
               */
              AccessToken: string;
              /**
               * Format: int64
               * @description How long `AccessToken` lives from now on, in milliseconds. A duration, not an instant: 86400000 is a day.
               * @example 86400000
               */
              AccessTokenExpiredTime: number;
              /**
               * @description Handed to the client SDK beside `AccessToken`, which may use it to get a new one by itself. No server
               *     operation takes it.
               * @example oauth_cloud_key:example-Q62xggOTdgk3gw=
               */
              RefreshToken: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
}
