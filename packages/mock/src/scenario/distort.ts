import { STATUS_CODES } from "node:http";
import { gzipSync } from "node:zlib";
import type { WireAnswer } from "../server/wire-answer.ts";
import type { Fault, FaultKinds } from "./fault.ts";

/** The answer as a fault has it, where the fault is in the answer's own bytes. */
export const distort = (answer: WireAnswer, fault: Fault): WireAnswer => {
  const { body, overstateLength, fillerHeaders, copies } = fault;
  if (body !== undefined) return reshapers[body](answer);
  if (overstateLength !== undefined) {
    return withHeaders(answer, { "content-length": String(answer.body.length + overstateLength) });
  }
  if (fillerHeaders !== undefined) return withHeaders(answer, toFillers(fillerHeaders));
  if (copies !== undefined) return repeat(answer, copies);
  return answer;
};

const reshapers: Readonly<Record<FaultKinds["body"], (answer: WireAnswer) => WireAnswer>> = {
  empty: (answer) => withBody(answer, new Uint8Array()),
  truncated: (answer) => withBody(answer, firstHalf(answer.body)),
  "not-utf-8": (answer) => {
    // At the head of the first text: what reads it leniently finds a strange character and no syntax error.
    const text = Buffer.from(answer.body).indexOf(':"') + 2;
    return withBody(
      answer,
      Buffer.concat([answer.body.subarray(0, text), Uint8Array.of(0xff), answer.body.subarray(text)]),
    );
  },
  gzip: (answer) => withHeaders(withBody(answer, gzipSync(answer.body)), { "content-encoding": "gzip" }),
};

/** What is sent of a body that breaks off. */
export const firstHalf = (body: Uint8Array): Uint8Array => body.subarray(0, Math.floor(body.length / 2));

const withBody = (answer: WireAnswer, body: Uint8Array): WireAnswer =>
  withHeaders({ ...answer, body }, { "content-length": String(body.length) });

const withHeaders = (answer: WireAnswer, headers: WireAnswer["headers"]): WireAnswer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});

const toFillers = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `x-filler-${String(index + 1).padStart(6, "0")}`,
      "x".repeat(20),
    ]),
  );

/** Further copies ride behind the first one's body, past its content-length, so that all leave in one write. */
const repeat = (answer: WireAnswer, copies: number): WireAnswer => {
  // Said here because Node's server would say it in the first copy only.
  const lasting = withHeaders(answer, { connection: "keep-alive" });
  const copy = toBytes(lasting);
  return {
    ...lasting,
    body: Buffer.concat([answer.body, ...Array.from({ length: copies - 1 }, () => copy)]),
  };
};

const toBytes = ({ status, headers, body }: WireAnswer): Uint8Array => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "unknown"}\r\n${lines.join("")}\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
};
