import { STATUS_CODES } from "node:http";
import { gzipSync } from "node:zlib";
import type { Fault, FaultKinds } from "../scenario/fault.ts";
import type { OutgoingAnswer } from "./outgoing-answer.ts";

/** Applies a fault to the bytes of an answer, if it is a fault of these. */
export function distort(answer: OutgoingAnswer, fault: Fault): OutgoingAnswer {
  const { body, overstateLength, fillerHeaders, copies } = fault;
  if (body !== undefined) return BODY_FAULTS[body](answer);
  if (overstateLength !== undefined) {
    return withHeaders(answer, { "content-length": String(answer.body.length + overstateLength) });
  }
  if (fillerHeaders !== undefined) return withHeaders(answer, toFillers(fillerHeaders));
  if (copies !== undefined) return repeat(answer, copies);
  return answer;
}

const BODY_FAULTS: Readonly<Record<FaultKinds["body"], (answer: OutgoingAnswer) => OutgoingAnswer>> = {
  empty: (answer) => withBody(answer, new Uint8Array()),
  truncated: (answer) => withBody(answer, firstHalf(answer.body)),
  "not-utf-8": (answer) => {
    // At the start of the first string, where a lenient decoder finds a strange character and no syntax error.
    const text = Buffer.from(answer.body).indexOf(':"') + 2;
    return withBody(
      answer,
      Buffer.concat([answer.body.subarray(0, text), Uint8Array.of(0xff), answer.body.subarray(text)]),
    );
  },
  gzip: (answer) => withHeaders(withBody(answer, gzipSync(answer.body)), { "content-encoding": "gzip" }),
};

/** Returns the part of a body that is sent before it breaks off. */
export function firstHalf(body: Uint8Array): Uint8Array {
  return body.subarray(0, Math.floor(body.length / 2));
}

const withBody = (answer: OutgoingAnswer, body: Uint8Array): OutgoingAnswer =>
  withHeaders({ ...answer, body }, { "content-length": String(body.length) });

const withHeaders = (answer: OutgoingAnswer, headers: OutgoingAnswer["headers"]): OutgoingAnswer => ({
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

/** Appends the copies to the body of the first answer, beyond its content-length, so that all are sent in one write. */
const repeat = (answer: OutgoingAnswer, copies: number): OutgoingAnswer => {
  // Set here because Node's server would only add it to the first copy.
  const lasting = withHeaders(answer, { connection: "keep-alive" });
  const copy = toBytes(lasting);
  return {
    ...lasting,
    body: Buffer.concat([answer.body, ...Array.from({ length: copies - 1 }, () => copy)]),
  };
};

const toBytes = ({ status, headers, body }: OutgoingAnswer): Uint8Array => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "unknown"}\r\n${lines.join("")}\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
};
