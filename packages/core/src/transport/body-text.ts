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

/** Takes the parts of a body as they come. */
export interface BodyBytes {
  /** Adds a part. Answers `false` where the body is longer than it may be. */
  readonly add: (part: Uint8Array) => boolean;
  /** All of it so far. */
  readonly read: () => Uint8Array;
}

/** Makes room for a body that grows with it, because whoever answers decides into how many parts it falls. */
export function createBodyBytes(limit: number): BodyBytes {
  let room: Uint8Array | undefined;
  let length = 0;
  return {
    add(part) {
      const before = length;
      length += part.length;
      if (length > limit) return false;
      // Most bodies are one part, which needs no copy.
      if (before === 0) room = part;
      else if (room && part.length > 0) {
        if (length > room.length || room.buffer === part.buffer || before === room.length) {
          const larger = new Uint8Array(Math.max(2 * length, 4096));
          larger.set(room.subarray(0, before));
          room = larger;
        }
        room.set(part, before);
      }
      return true;
    },
    read: () => room?.subarray(0, length) ?? new Uint8Array(),
  };
}
