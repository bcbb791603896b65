/*
 * The parts of DER that a certificate needs.
 * https://www.itu.int/rec/T-REC-X.690
 */

/** Encodes a SEQUENCE. */
export function sequence(...parts: readonly Uint8Array[]): Uint8Array {
  return tagged(0x30, Buffer.concat(parts));
}

/** Encodes a SET. */
export function set(...parts: readonly Uint8Array[]): Uint8Array {
  return tagged(0x31, Buffer.concat(parts));
}

/** Encodes an INTEGER from 0 to 127, which is one byte. */
export function smallInteger(value: number): Uint8Array {
  return tagged(0x02, Uint8Array.of(value));
}

/** Encodes a BIT STRING of whole bytes. */
export function bitString(bytes: Uint8Array): Uint8Array {
  return tagged(0x03, Buffer.concat([Uint8Array.of(0), bytes]));
}

/** Encodes a UTF8String. */
export function utf8String(text: string): Uint8Array {
  return tagged(0x0c, Buffer.from(text));
}

/** Encodes a GeneralizedTime, written as `yyyyMMddHHmmssZ`. */
export function generalizedTime(text: string): Uint8Array {
  return tagged(0x18, Buffer.from(text));
}

/** Encodes an OBJECT IDENTIFIER, written as `1.2.840.10045.4.3.2`. */
export function objectIdentifier(text: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = text.split(".").map(Number);
  return tagged(0x06, Uint8Array.from([first * 40 + second, ...rest.flatMap(toBase128)]));
}

const toBase128 = (number: number): number[] => {
  const digits = [number & 0x7f];
  for (let rest = number >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
};

const tagged = (tag: number, content: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.of(tag, ...toLength(content.length)), content]);

const toLength = (length: number): number[] => {
  if (length < 0x80) return [length];
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return [0x80 | bytes.length, ...bytes];
};
