import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Fault, FaultKinds } from "../scenario/fault.ts";
import type { VendorAnswer } from "../wire/answer.ts";
import { distort, firstHalf } from "./distort.ts";
import { type OutgoingAnswer, sendAnswer, toOutgoingAnswer } from "./outgoing-answer.ts";

/** Waits: resolves after so many milliseconds, or rejects when the signal aborts because the caller hung up. */
export type Wait = (milliseconds: number, options: { readonly signal: AbortSignal }) => Promise<unknown>;

export interface Delivery {
  readonly answer: VendorAnswer;
  /** The vendor's clock. */
  readonly date: Date;
  readonly fault: Fault | undefined;
  readonly wait: Wait;
}

/** Sends an answer, or as much of it as the fault lets through. Rejects if the caller hangs up. */
export async function deliver(
  outgoing: ServerResponse,
  { answer: whole, date, fault, wait }: Delivery,
): Promise<void> {
  const intact = toOutgoingAnswer(whole, date);
  if (fault === undefined) return sendAnswer(outgoing, { answer: intact });
  const answer = distort(intact, fault);
  if (fault.hang !== undefined) return hang(outgoing, { answer, at: fault.hang });
  if (fault.reset !== undefined) return reset(outgoing, { answer, at: fault.reset });
  if (fault.oversize !== undefined) return flood(outgoing, { answer, mebibytes: fault.oversize });
  if (fault.delay !== undefined) await delay(outgoing, { milliseconds: fault.delay, wait });
  const { socket } = outgoing;
  const onSent = (): void => {
    if (fault.overstateLength !== undefined) socket?.end();
  };
  sendAnswer(outgoing, { answer, onSent });
}

const delay = async (
  outgoing: ServerResponse,
  { milliseconds, wait }: { milliseconds: number; wait: Wait },
): Promise<void> => {
  const hangUp = new AbortController();
  outgoing.once("close", () => hangUp.abort());
  await wait(milliseconds, { signal: hangUp.signal });
};

const hang = (
  outgoing: ServerResponse,
  { answer, at }: { answer: OutgoingAnswer; at: FaultKinds["hang"] },
): void => {
  if (at === "during-body") sendHalf(outgoing, { answer, onSent: () => {} });
};

const reset = (
  outgoing: ServerResponse,
  { answer, at }: { answer: OutgoingAnswer; at: FaultKinds["reset"] },
): void => {
  // A response that has been sent no longer has its socket.
  const { socket } = outgoing;
  const onSent = () => void socket?.resetAndDestroy();
  if (at === "before-response" || at === "when-reused") onSent();
  else if (at === "during-body") sendHalf(outgoing, { answer, onSent });
  else sendAnswer(outgoing, { answer, onSent });
};

const sendHalf = (
  outgoing: ServerResponse,
  { answer, onSent }: { answer: OutgoingAnswer; onSent: () => void },
): void => {
  outgoing.writeHead(answer.status, answer.headers);
  outgoing.write(firstHalf(answer.body), onSent);
};

const flood = async (
  outgoing: ServerResponse,
  { answer, mebibytes }: { answer: OutgoingAnswer; mebibytes: number },
): Promise<void> => {
  const headers = Object.entries(answer.headers).filter(([name]) => name !== "content-length");
  outgoing.writeHead(answer.status, Object.fromEntries(headers));
  await pipeline(Readable.from(withSpaces(answer.body, mebibytes)), outgoing);
};

function* withSpaces(body: Uint8Array, mebibytes: number): Generator<Uint8Array> {
  yield body;
  const spaces = Buffer.alloc(64 * 1024, " ");
  for (let sent = 0; sent < mebibytes * 16; sent += 1) yield spaces;
}
