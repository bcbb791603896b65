import type {
  ErrorModel,
  OperationDocs,
  OperationModel,
  QuotaModel,
  RequestRule,
} from "../read/vendor-model.ts";

/** Prints lines as a JSDoc comment. */
export function toComment(lines: readonly string[]): string {
  const safe = lines.join("\n").replaceAll("*/", "*\\/").trimEnd().split("\n");
  if (safe.length === 1) return `/** ${safe[0]} */`;
  return ["/**", ...safe.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** Writes what an editor shows of a method: meaning, the rules of each field, quota, errors, and the vendor's page. */
export function toMethodComment({ rule, quota, idempotent, errors, docs }: OperationModel): string {
  const fields = Object.entries(rule.properties ?? {}).map(
    ([name, field]) => `- \`${name}\`: ${describeRule(field, rule.required?.includes(name) ?? false)}`,
  );
  return toComment([
    docs.summary,
    "",
    ...(docs.description ? [...docs.description.trim().split("\n"), ""] : []),
    ...(fields.length > 0 ? ["Fields, checked before anything is sent:", ...fields, ""] : []),
    ...describeStanding(docs),
    `${describeQuota(quota)} ${idempotent ? "Idempotent: calling twice has the effect of calling once." : "Not idempotent."}`,
    "",
    ...(errors.length > 0 ? ["Errors specific to this operation:"] : []),
    ...errors.map(({ code, entry }) => `- \`${code}\`: ${describeError(entry)}`),
    ...(errors.length > 0 ? [""] : []),
    ...(docs.isDeprecated ? ["@deprecated The vendor has a successor."] : []),
    `@see ${docs.page}`,
  ]);
}

/** Lists what a caller should know about the sources of the description and the future of the operation. */
function describeStanding({ unverified, legacy, contested }: OperationDocs): string[] {
  return [
    ...(unverified ? [`Unverified: ${toOneLine(unverified)}`, ""] : []),
    ...(contested
      ? [`Contested: ${toOneLine(contested.rule)} Assumed here: ${toOneLine(contested.choice)}`, ""]
      : []),
    ...(legacy
      ? [
          `Legacy: ${toOneLine([legacy.says, legacy.successor && `Successor: ${legacy.successor}`].filter(Boolean).join(" "))}`,
          "",
        ]
      : []),
  ];
}

const toOneLine = (text: string) => text.trim().replace(/\s+/g, " ");

function describeQuota(quota: QuotaModel | undefined): string {
  if (!quota) return "Quota: unknown, no page names one.";
  const { calls, seconds, per } = quota;
  const times = calls === 1 ? "1 call" : `${calls} calls`;
  return `Quota: ${times} per ${seconds === 1 ? "second" : `${seconds} seconds`} and ${per}.`;
}

function describeRule(rule: RequestRule, isRequired: boolean): string {
  const { enum: allowed, minLength, maxLength, minimum, maximum, minItems, maxItems, pattern } = rule;
  const parts = [
    isRequired ? "required" : "optional",
    allowed ? `one of ${allowed.map((value) => JSON.stringify(value)).join(", ")}` : describeType(rule),
    describeRange(minLength, maxLength, "character"),
    describeRange(minimum, maximum, ""),
    describeRange(minItems, maxItems, "item"),
    pattern && `matching \`${pattern.source}\``,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

const describeType = ({ type, format }: RequestRule) =>
  format === "int64" ? "integer, or a string of its digits" : (type ?? "any");

function describeRange(
  least: number | undefined,
  most: number | undefined,
  unit: string,
): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  const range =
    most === undefined
      ? `at least ${least}`
      : least === undefined
        ? `at most ${most}`
        : `${least} to ${most}`;
  if (unit === "") return range;
  return `${range} ${unit}${(most ?? least) === 1 ? "" : "s"}`;
}

/** A code's meaning and what a caller may do about it. */
export function describeError(entry: ErrorModel | undefined): string {
  if (!entry) return "not in the catalogue.";
  const remedies: Readonly<Record<ErrorModel["remedy"], string>> = {
    fix: "Do not retry unchanged.",
    retry: "May be retried.",
    "sign-anew": "May be retried with a new signature.",
    "renew-credentials": "May be retried with other credentials.",
    wait: `May be retried after ${entry.wait} s.`,
  };
  const ambiguous = entry.ambiguous ? " The vendor may have carried out the call." : "";
  return `${toOneLine(entry.meaning)} ${remedies[entry.remedy]}${ambiguous}`;
}
