import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { zlibSync } from "fflate";
import type { Subject } from "../../subject.ts";
import { prepareMinting, SECRET_KEY, toClaims, toDocument, toText } from "../../tasks/user-sig.ts";

/** By hand over the two libraries that one would take where there is no Node. */
export const subject: Subject = {
  label: "hand-written, @noble/hashes + fflate",
  prepare: () =>
    prepareMinting((account) => {
      const claims = toClaims(account);
      const mac = hmac(sha256, utf8ToBytes(SECRET_KEY), utf8ToBytes(toText(claims)));
      const zlib = zlibSync(utf8ToBytes(toDocument(claims, btoa(String.fromCharCode(...mac)))));
      return btoa(String.fromCharCode(...zlib)).replace(/[+/=]/g, (found) => ALPHABET[found] as string);
    }),
};

const ALPHABET: Readonly<Record<string, string>> = { "+": "*", "/": "-", "=": "_" };
