/**
 * The little of DER that a certificate needs.
 * @see https://www.itu.int/rec/T-REC-X.690
 */
export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => tagged(0x30, Buffer.concat(parts));

export const set = (...parts: readonly Uint8Array[]): Uint8Array => tagged(0x31, Buffer.concat(parts));

/** From 0 to 127, which is one byte. */
export const smallInteger = (value: number): Uint8Array => tagged(0x02, Uint8Array.of(value));

/** Of whole bytes. */
export const bitString = (bytes: Uint8Array): Uint8Array =>
  tagged(0x03, Buffer.concat([Uint8Array.of(0), bytes]));

export const utf8String = (text: string): Uint8Array => tagged(0x0c, Buffer.from(text));

/** `yyyyMMddHHmmssZ`. */
export const generalizedTime = (text: string): Uint8Array => tagged(0x18, Buffer.from(text));

/** `1.2.840.10045.4.3.2` */
export const objectIdentifier = (text: string): Uint8Array => {
  const [first = 0, second = 0, ...rest] = text.split(".").map(Number);
  return tagged(0x06, Uint8Array.from([first * 40 + second, ...rest.flatMap(toBase128)]));
};

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
