import axios from "axios";
import { createTlsSigApi } from "../../peers/tls-sig-api.ts";
import type { Subject } from "../../subject.ts";
import { ADMINISTRATOR, PATH, toQueryText, verifyAnswer } from "../../tasks/callback-token.ts";
import { SDK_APP_ID } from "../../tasks/user-sig.ts";

/** The vendor's package for the signature, axios for the rest. The UserSig is made once, which not everybody does. */
export const subject: Subject = {
  label: "axios + cached tls-sig-api-v2",
  prepare: (endpoint) => {
    const userSig = createTlsSigApi()(ADMINISTRATOR);
    const client = axios.create({ baseURL: endpoint });
    return {
      call: async () =>
        verifyAnswer((await client.post(`${PATH}?${toQueryText(SDK_APP_ID, userSig)}`, {})).data),
    };
  },
};
