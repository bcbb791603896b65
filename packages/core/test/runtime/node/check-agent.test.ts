import { Agent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { expect, test } from "vitest";
import { checkAgent } from "../../../src/runtime/node/check-agent.ts";

const check = (agent: object, origin = "https://h") => checkAgent("createClient", agent, origin);

test("an agent of the endpoint's scheme is accepted", () => {
  expect(() => check(new HttpsAgent())).not.toThrow();
  expect(() => check(new Agent(), "http://h")).not.toThrow();
});

test("a library's agent that decides its scheme per request is accepted for both", () => {
  class LibraryAgent extends Agent {
    get protocol() {
      return "http:";
    }
    set protocol(_) {
      // As agent-base does.
    }
  }
  for (const origin of ["https://h", "http://h"])
    expect(() => check(new LibraryAgent(), origin)).not.toThrow();
});

test("an agent of the other scheme and a value that is not an agent are refused by name", () => {
  expect(() => check(new Agent())).toThrow(
    new TypeError('createClient: option "agent" must be one for https://, as the endpoint is'),
  );
  expect(() => check(new HttpsAgent(), "http://h")).toThrow("must be one for http://");
  for (const agent of [{}, [], new Date(), { dispatch: () => true }]) {
    expect(() => check(agent)).toThrow('option "agent" must be an agent of node:http or node:https');
  }
});
