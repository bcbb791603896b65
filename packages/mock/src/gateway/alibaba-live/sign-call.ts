import { encodeForm, type Field } from "../../wire/form-encoding.ts";
import { fillTemplates } from "../../wire/wire-templates.ts";
import type { CallToSign, SignedCall } from "../vendor.ts";
import type { AlibabaAccount } from "./account.ts";
import { sha256Hex, toCanonicalRequest, toSignature } from "./canonical-request.ts";

const FORM = "application/x-www-form-urlencoded";

/** Signs a call with ACS3-HMAC-SHA256. Query parameters go into the query, all others into the form if there is one. */
export function signCall(call: CallToSign<AlibabaAccount>): SignedCall {
  const { spec, operation, parameters, account, url, now, uuid } = call;
  const { method, hasBody } = operation;
  const { path, headers: named } = fillTemplates(spec.wire, {
    path: operation.path,
    version: spec.version,
  });
  const queryNames = new Set(operation.queryNames);
  const isQuery = ([name]: Field): boolean => !hasBody || queryNames.has(name);
  const fields = toFields(parameters);
  const query = encodeForm(fields.filter(isQuery));
  const body = encodeForm(fields.filter((field) => !isQuery(field)));

  const headers = {
    ...named,
    ...(hasBody && { "content-type": FORM }),
    "x-acs-date": `${new Date(now()).toISOString().slice(0, 19)}Z`,
    "x-acs-signature-nonce": uuid(),
    "x-acs-content-sha256": sha256Hex(body),
    ...(account.securityToken !== undefined && { "x-acs-security-token": account.securityToken }),
  };
  const covered = { ...headers, host: new URL(url).host };
  const names = Object.keys(covered).sort();
  const signed = { method, path, query, headers: covered, body: Buffer.from(body) };
  const signature = toSignature(toCanonicalRequest(signed, names) ?? "", account.accessKeySecret);
  const authorization = `ACS3-HMAC-SHA256 Credential=${account.accessKeyId},SignedHeaders=${names.join(";")},Signature=${signature}`;
  return {
    method,
    target: query === "" ? path : `${path}?${query}`,
    headers: { ...headers, authorization },
    ...(hasBody && { body }),
  };
}

/** Serializes parameters: lists joined with commas, maps as JSON; null and undefined are left out. */
const toFields = (parameters: Readonly<Record<string, unknown>>): Field[] =>
  Object.entries(parameters).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, toText(name, value)] as const],
  );

const toText = (name: string, value: unknown): string => {
  if (Array.isArray(value)) return value.map((item) => toText(name, item)).join(",");
  if (typeof value === "object") return JSON.stringify(value);
  if (typeof value === "string" && /\p{Surrogate}/u.test(value)) {
    throw new TypeError(`${name}: a lone surrogate is not a character`);
  }
  return String(value);
};
