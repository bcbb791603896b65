import { Agent, request } from "node:http";
import { toForm } from "@livespec/core";
import type { Subject } from "../subject.ts";
import { ACTION, API_VERSION, REQUEST, verifyAnswer } from "../tasks/get-message-token.ts";

/** The floor: what the network alone costs in Node. Neither signed nor checked, and it cannot be given up. */
export const subject: Subject = {
  label: "floor: node:http, unsigned",
  prepare: (endpoint) => {
    const { hostname: host, port } = new URL(endpoint);
    const agent = new Agent({ keepAlive: true });
    const post = (body: string) =>
      new Promise<string>((resolve, reject) => {
        const headers = {
          "content-type": "application/x-www-form-urlencoded",
          "content-length": Buffer.byteLength(body),
          "x-acs-action": ACTION,
          "x-acs-version": API_VERSION,
        };
        const outgoing = request({ agent, host, port, path: "/", method: "POST", headers }, (incoming) => {
          let text = "";
          incoming.setEncoding("utf8");
          incoming.on("data", (chunk: string) => {
            text += chunk;
          });
          incoming.on("error", reject);
          incoming.on("end", () => resolve(text));
        });
        outgoing.on("error", reject);
        outgoing.end(body);
      });
    return { call: async () => verifyAnswer(JSON.parse(await post(toForm(REQUEST)))) };
  },
};
