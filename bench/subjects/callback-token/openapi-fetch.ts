import createClient from "openapi-fetch";
import { createTlsSigApi } from "../../peers/tls-sig-api.ts";
import type { Subject } from "../../subject.ts";
import { ADMINISTRATOR, PATH, verifyAnswer } from "../../tasks/callback-token.ts";
import { SDK_APP_ID } from "../../tasks/user-sig.ts";

/** As much of a description as openapi-fetch needs for this one operation. */
interface Paths {
  "/v4/live_config/get_callback_token": {
    post: {
      parameters: { query: Record<string, string | number> };
      requestBody: { content: { "application/json": Record<string, never> } };
      responses: { 200: { content: { "application/json": object } } };
    };
  };
}

/** The vendor's package for the signature, openapi-fetch as it comes for the rest. The UserSig is made once. */
export const subject: Subject = {
  label: "openapi-fetch + cached tls-sig-api-v2",
  prepare: (endpoint) => {
    const usersig = createTlsSigApi()(ADMINISTRATOR);
    const client = createClient<Paths>({ baseUrl: endpoint });
    const account = {
      sdkappid: SDK_APP_ID,
      identifier: ADMINISTRATOR,
      usersig,
      contenttype: "json",
    } as const;
    const post = async () => {
      const query = { ...account, random: Math.floor(Math.random() * 2 ** 32) };
      return (await client.POST(PATH, { params: { query }, body: {} })).data;
    };
    return { call: async () => verifyAnswer(await post()) };
  },
};
