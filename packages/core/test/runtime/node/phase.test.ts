import { expect, test } from "vitest";
import { isUntrusted, readPhase } from "../../../src/runtime/node/phase.ts";

const failure = (facts: object, message = "failed") => Object.assign(new Error(message), facts);
const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });

test.each([
  ["a name that does not resolve", failure({ code: "ENOTFOUND", syscall: "getaddrinfo" }), "dns"],
  ["a connection that is refused", failure({ code: "ECONNREFUSED" }), "connect"],
  ["a connection that takes too long", failure({ code: "ETIMEDOUT", syscall: "connect" }), "connect"],
  ["undici's own time-out of connecting", failure({ code: "UND_ERR_CONNECT_TIMEOUT" }), "connect"],
  ["a certificate that has expired", failure({ code: "CERT_HAS_EXPIRED" }), "tls"],
  ["a certificate of another name", failure({ code: "ERR_TLS_CERT_ALTNAME_INVALID" }), "tls"],
  [
    "a handshake that the other side ends",
    failure(
      { code: "ECONNRESET" },
      "Client network socket disconnected before secure TLS connection was established",
    ),
    "tls",
  ],
  [
    "several addresses that were all refused",
    new AggregateError([failure({ code: "ECONNREFUSED" }), failure({ syscall: "connect" })], ""),
    "connect",
  ],
])("%s proves that the vendor has seen nothing", (_, cause, phase) => {
  expect([readPhase(cause), readPhase(fetchFailed(cause))]).toEqual([phase, phase]);
});

test.each([
  ["a reset", failure({ code: "ECONNRESET", syscall: "read" })],
  ["a host that cannot be reached any more", failure({ code: "EHOSTUNREACH", syscall: "read" })],
  ["a network that has gone", failure({ code: "ENETUNREACH" })],
  ["a time-out while reading", failure({ code: "ETIMEDOUT", syscall: "read" })],
  ["a TLS record that is broken", failure({ code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC" })],
  ["a protocol error", failure({ code: "EPROTO", syscall: "write" })],
  [
    "several failures of different kinds",
    new AggregateError([failure({ code: "ECONNREFUSED" }), new Error("reset")]),
  ],
  ["a value that is not an error", "ECONNREFUSED"],
])("%s may occur at any time, so it decides nothing", (_, cause) => {
  expect(readPhase(cause)).toBeUndefined();
});

test("an untrusted peer is a lasting failure, an interrupted handshake is not", () => {
  const untrusted = [
    failure({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }),
    failure({ code: "ERR_SSL_WRONG_VERSION_NUMBER" }),
  ];
  expect(untrusted.map((cause) => isUntrusted(fetchFailed(cause)))).toEqual([true, true]);
  expect(isUntrusted(failure({ code: "ECONNRESET" }))).toBe(false);
});
