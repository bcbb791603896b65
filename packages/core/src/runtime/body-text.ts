/** A response's body as a string, or what is wrong with it. */
export interface BodyText {
  /** Empty where the body was longer than it may be, or could not be decoded. */
  readonly text: string;
  /** Why the body is not the text that it should be; absent where it is. */
  readonly fault?: string;
}

/** What is said of a body that goes on for longer than it may. */
export const tooLong = (limit: number): BodyText => ({
  text: "",
  fault: `a body of more than ${limit} bytes`,
});

/** Decodes a body. Vendors write UTF-8; what is not, is shown as far as it goes and marked. */
export function decodeBody(bytes: Uint8Array): BodyText {
  // Made with the first body: it takes a while, and who imports a client should not wait for it.
  strict ??= new TextDecoder("utf-8", { fatal: true });
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { text: new TextDecoder().decode(bytes), fault: "a body that is not UTF-8" };
  }
}

let strict: TextDecoder | undefined;

/**
 * Takes the parts of a body as they come. The room for them grows with them, because whoever answers decides into how many parts a
 * body falls. A class, because methods that were made for each body would hold on to it for longer than it lasts.
 */
export class BodyBytes {
  readonly #limit: number;
  #room: Uint8Array | undefined;
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds a part. Answers `false` where the body is longer than it may be. */
  add(part: Uint8Array): boolean {
    const before = this.#length;
    this.#length += part.length;
    if (this.#length > this.#limit) return false;
    // Most bodies are one part, which needs no copy.
    if (before === 0) this.#room = part;
    else if (this.#room && part.length > 0) {
      let room = this.#room;
      if (this.#length > room.length || room.buffer === part.buffer || before === room.length) {
        room = new Uint8Array(Math.max(2 * this.#length, 4096));
        room.set(this.#room.subarray(0, before));
        this.#room = room;
      }
      room.set(part, before);
    }
    return true;
  }

  /** All of it so far. */
  read(): Uint8Array {
    const room = this.#room ?? new Uint8Array();
    return room.length === this.#length ? room : room.subarray(0, this.#length);
  }
}
