import type { signUserSig } from "@livespec/tencent-live/signer";
import { importPortably } from "../clients/import-portably.ts";
import { createTlsSigApi } from "../clients/tls-sig-api.ts";
import { SECRET_KEY, toClaims, toDocument, toText } from "../requests/user-sig.ts";
import type { Prepared, Subjects } from "../task.ts";

/** A Tencent UserSig: signed, compressed and encoded anew each time. */
export const subjects: Subjects = {
  livespec: {
    label: "**@livespec/tencent-live**",
    prepare: async () => {
      const { signUserSig } = await import("@livespec/tencent-live/signer");
      return prepareMinting((account) => signUserSig(toClaims(account), SECRET_KEY));
    },
  },

  /** The same function as it runs without `node:crypto`: it hashes in JavaScript, synchronously all the same. */
  portable: {
    label: "**@livespec/tencent-live**, portable build",
    prepare: async () => {
      const portable = await importPortably<{ signUserSig: typeof signUserSig }>(
        'export { signUserSig } from "@livespec/tencent-live/signer";',
      );
      return prepareMinting((account) => portable.signUserSig(toClaims(account), SECRET_KEY));
    },
  },

  /** The vendor's own package. */
  "tls-sig-api": {
    label: "tls-sig-api-v2",
    prepare: () => prepareMinting(createTlsSigApi()),
  },

  /** Written by hand with the two libraries that one would take without Node. */
  "noble-fflate": {
    label: "hand-written, @noble/hashes + fflate",
    prepare: async () => {
      const { hmac } = await import("@noble/hashes/hmac.js");
      const { sha256 } = await import("@noble/hashes/sha2.js");
      const { utf8ToBytes } = await import("@noble/hashes/utils.js");
      const { zlibSync } = await import("fflate");
      return prepareMinting((account) => {
        const claims = toClaims(account);
        const mac = hmac(sha256, utf8ToBytes(SECRET_KEY), utf8ToBytes(toText(claims)));
        const zlib = zlibSync(utf8ToBytes(toDocument(claims, btoa(String.fromCharCode(...mac)))));
        return btoa(String.fromCharCode(...zlib)).replace(/[+/=]/g, (found) => ALPHABET[found] as string);
      });
    },
  },
};

const ALPHABET: Readonly<Record<string, string>> = { "+": "*", "/": "-", "=": "_" };

/**
 * Times UserSigs of one account after another, because the same text over and over would let a processor learn its branches. The
 * UserSig of each account is verified before; the timed ones only have to be there.
 */
async function prepareMinting(mint: (account: string) => string): Promise<Prepared> {
  const accounts = Array.from(
    { length: 256 },
    (_, index) => `user-${index}-${Math.imul(index, 0x9e3779b1) >>> 0}`,
  );
  const verifyUserSig = await createVerifier();
  const userSigs = accounts.map((account) => {
    const userSig = mint(account);
    return { length: userSig.length, overZlib: userSig.length - verifyUserSig(userSig, account) };
  });
  let turn = 0;
  const overZlib = userSigs.map((userSig) => userSig.overZlib);
  return {
    call: () => {
      turn = (turn + 1) % accounts.length;
      if (mint(accounts[turn] as string) === "") throw new Error("empty UserSig");
    },
    facts: {
      "mean length": mean(userSigs.map(({ length }) => length)),
      "over zlib's, mean": mean(overZlib),
      "over zlib's, most": Math.max(...overZlib),
    },
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Creates a function that throws unless a UserSig is an account's and signed; it relies on no package. It returns the length that
 * zlib would have given it.
 */
async function createVerifier(): Promise<(userSig: string, account: string) => number> {
  const { createHmac } = await import("node:crypto");
  const { deflateSync, inflateSync } = await import("node:zlib");
  return (userSig, account) => {
    const base64 = userSig.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "=");
    const text = inflateSync(Buffer.from(base64, "base64"));
    const document = JSON.parse(text.toString()) as Record<string, unknown>;
    const signed = toText({ ...toClaims(account), time: document["TLS.time"] as number });
    const signature = createHmac("sha256", SECRET_KEY).update(signed).digest("base64");
    if (document["TLS.sig"] !== signature) throw new Error("wrong UserSig");
    return deflateSync(text).toString("base64").length;
  };
}
