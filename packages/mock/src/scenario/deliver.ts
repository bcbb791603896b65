import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Reply } from "../server/reply.ts";
import { sendWireAnswer, toWireAnswer, type WireAnswer } from "../server/wire-answer.ts";
import { distort, firstHalf } from "./distort.ts";
import type { Fault, FaultKinds } from "./fault.ts";

/** Passes time: resolves after so many milliseconds, or rejects when the signal says that nobody waits any more. */
export type Wait = (milliseconds: number, options: { readonly signal: AbortSignal }) => Promise<unknown>;

export interface Delivery {
  readonly reply: Reply;
  /** The vendor's clock. */
  readonly date: Date;
  readonly fault: Fault | undefined;
  readonly wait: Wait;
}

/** Brings a reply to its caller, or as much of it as the fault lets through. Rejects when the caller hangs up. */
export const deliver = async (
  outgoing: ServerResponse,
  { reply, date, fault, wait }: Delivery,
): Promise<void> => {
  const sound = toWireAnswer(reply, date);
  if (fault === undefined) return sendWireAnswer(outgoing, { answer: sound });
  const answer = distort(sound, fault);
  if (fault.hang !== undefined) return hang(outgoing, { answer, at: fault.hang });
  if (fault.reset !== undefined) return reset(outgoing, { answer, at: fault.reset });
  if (fault.oversize !== undefined) return flood(outgoing, { answer, mebibytes: fault.oversize });
  if (fault.delay !== undefined) await pause(outgoing, { milliseconds: fault.delay, wait });
  const { socket } = outgoing;
  const onSent = (): void => {
    if (fault.overstateLength !== undefined) socket?.end();
  };
  sendWireAnswer(outgoing, { answer, onSent });
};

const pause = async (
  outgoing: ServerResponse,
  { milliseconds, wait }: { milliseconds: number; wait: Wait },
): Promise<void> => {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  await wait(milliseconds, { signal: gone.signal });
};

const hang = (
  outgoing: ServerResponse,
  { answer, at }: { answer: WireAnswer; at: FaultKinds["hang"] },
): void => {
  if (at === "during-body") sendHalf(outgoing, { answer, onSent: () => {} });
};

const reset = (
  outgoing: ServerResponse,
  { answer, at }: { answer: WireAnswer; at: FaultKinds["reset"] },
): void => {
  // An answer that is sent lets go of its socket.
  const { socket } = outgoing;
  const onSent = () => void socket?.resetAndDestroy();
  if (at === "before-response" || at === "when-reused") onSent();
  else if (at === "during-body") sendHalf(outgoing, { answer, onSent });
  else sendWireAnswer(outgoing, { answer, onSent });
};

const sendHalf = (
  outgoing: ServerResponse,
  { answer, onSent }: { answer: WireAnswer; onSent: () => void },
): void => {
  outgoing.writeHead(answer.status, answer.headers);
  outgoing.write(firstHalf(answer.body), onSent);
};

const flood = async (
  outgoing: ServerResponse,
  { answer, mebibytes }: { answer: WireAnswer; mebibytes: number },
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
