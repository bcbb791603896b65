/** A string in the plainest notation, with the position of each of its characters in the original. */
export interface Reading {
  readonly plain: string;
  /** For each character of `plain`, the index in the original at which it begins. */
  readonly from: readonly number[];
  /** For each character of `plain`, the index in the original just after it. */
  readonly to: readonly number[];
}

/** Nested notations that are undone at most, such as JSON in a form in a page. */
const LAYERS = 4;

/**
 * Reads a string as an unescaping reader would, undoing the escapes of URLs, JSON and pages several times over. Backslashes are
 * left out, because nobody can tell which of them are meant; upper case becomes lower case, a space becomes a plus. The reading
 * of a secret is found in the reading of any string that shows it.
 */
export function readNotation(text: string): Reading {
  let plain = text;
  let from = Array.from({ length: text.length }, (_, at) => at);
  let to = from.map((at) => at + 1);
  for (let layer = 0; layer < LAYERS; layer += 1) {
    let undone = "";
    const begins: number[] = [];
    const ends: number[] = [];
    const copy = (start: number, end: number) => {
      undone += plain.slice(start, end);
      for (let at = start; at < end; at += 1) {
        begins.push(from[at] as number);
        ends.push(to[at] as number);
      }
    };
    let read = 0;
    for (const { 0: written, index } of plain.matchAll(ESCAPES)) {
      copy(read, index);
      read = index + written.length;
      const meant = toPlain(written);
      undone += meant;
      for (let unit = 0; unit < meant.length; unit += 1) {
        begins.push(from[index] as number);
        ends.push(to[read - 1] as number);
      }
    }
    if (read === 0) break;
    copy(read, plain.length);
    [plain, from, to] = [undone, begins, ends];
  }
  return {
    plain: plain.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replaceAll(" ", "+"),
    from,
    to,
  };
}

/**
 * One character as a URL, JSON or a page escapes it. The input is untrusted: each alternative either matches from the beginning
 * of a run of its sign or is done with the run, so matching takes linear time.
 */
const ESCAPES = new RegExp(
  [
    "%(?:25)*(?:[0-7][\\da-f]|[cd][\\da-f]%(?:25)*[\\da-f]{2}|e[\\da-f](?:%(?:25)*[\\da-f]{2}){2}|f[0-7](?:%(?:25)*[\\da-f]{2}){3})",
    "\\\\+(?:u[\\da-f]{4}|x[\\da-f]{2}|[bfnrt])?",
    "&(?:amp;)*(?:#\\d{1,9}|#x[\\da-f]{1,8}|quot|apos|amp|lt|gt|plus|sol|equals);",
  ].join("|"),
  "gi",
);

function toPlain(written: string): string {
  const lower = written.toLowerCase();
  if (lower.startsWith("%")) return decodePercent(lower.replace(/%(?:25)+(?=[\da-f]{2})/g, "%"));
  if (lower.startsWith("&")) return decodeEntity(lower.replace(/^&(?:amp;)+(?!$)/, "&"));
  const [, kind = "", hex = ""] = /^\\+(.?)(.*)$/s.exec(lower) ?? [];
  return hex === "" ? (CONTROLS[kind] ?? "") : String.fromCharCode(Number.parseInt(hex, 16));
}

function decodePercent(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written.slice(1); // Not a character: nothing that would be read again.
  }
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return ENTITIES[name] ?? "";
  const point = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : "";
}

const CONTROLS: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  plus: "+",
  sol: "/",
  equals: "=",
};
