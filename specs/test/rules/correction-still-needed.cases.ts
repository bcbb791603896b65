import type { RuleCases } from "../rule-cases.ts";
import { edited, type Files, validDescription, validWebhook } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

/** The valid description, or another, with one correction. The place stands in line 2, the fact in line 6. */
const correction = (
  at: string,
  fact: string,
  { of = "getToken", keeps = false, files = validDescription } = {},
): Files => ({
  ...files,
  "corrections.yaml": `- operation: "${of}"
  at: ${at}
  page:
    url: https://vendor.invalid/get-token
    says: Something else.
    fact: ${fact}
    seen: "2026-11"
  spec: What it says.
${keeps ? "  keeps: true\n" : ""}  because: The sample has it.
  sources: ["https://vendor.invalid/get-token"]
`,
});

const differs = (at: string, fact: string) => ({ given: correction(at, fact), problems: [] });

const says = (at: string, fact: string) => ({
  given: correction(at, fact),
  problems: [
    {
      at: "corrections.yaml:6",
      message: `corrections.yaml: getToken says what the page gives at ${at}; the correction is not needed any more.`,
    },
  ],
});

const hasNo = (at: string, fact = "meaning") => ({
  given: correction(at, fact),
  problems: [{ at: "corrections.yaml:2", message: `corrections.yaml: getToken has no ${at}.` }],
});

const nested = edited(
  operation,
  "              Token:\n                type: string\n",
  `              Tokens:
                type: array
                description: Several.
                items:
                  allOf:
                    - $ref: ../../schemas/Refusal.yaml
                    - type: object
                      required: [Kind]
                      properties: { Kind: { type: string, const: long, description: A kind., examples: [long] } }
              Token:
                type: string
`,
);

export const cases: RuleCases = {
  "a page with another path passes": differs("path", "{ path: /v1/gett_token }"),
  "a page with the description's path is refused": says("path", "{ path: /v1/get_token }"),
  "a page with other hosts passes": differs("servers", '{ servers: ["https://xxx.vendor.invalid"] }'),
  "a page with the description's hosts is refused": says(
    "servers",
    '{ servers: ["https://api.vendor.invalid"] }',
  ),
  "a page with another type passes": differs("request.Name", "{ type: integer }"),
  "a page with the description's type is refused": says("request.Name", "{ type: string }"),
  "a page with another rule passes": differs("request.Name", "{ maxLength: 9 }"),
  "a page that has one rule more passes": differs("request.Name", '{ maxLength: 8, pattern: "^[a-z]+$" }'),
  "a page with the description's rule is refused": says("request.Name", "{ maxLength: 8 }"),
  "a page with an empty list of values is refused where the description has none": says(
    "request.Name",
    "{ enum: [] }",
  ),
  "a page with values that the description does not list passes": differs(
    "request.Name",
    "{ enum: [ada, eva] }",
  ),
  "a page with another example passes": differs("request.Name", "{ example: ad*** }"),
  "a page with an example of the field is refused": says("request.Name", "{ example: ada }"),
  "a page with an example of a parameter is refused": says("query.app", "{ example: 1 }"),
  "a page with an example of another type passes": differs("query.app", '{ example: "1" }'),
  "a page with a value from anywhere in the examples is refused": says("examples", "{ example: t-1 }"),
  "a page with a value that no example has passes": differs("examples", "{ example: t-*** }"),
  "a page that has the field optional passes where it is required": differs(
    "query.app",
    "{ required: false }",
  ),
  "a page that has the field optional is refused where it is": says("request.Name", "{ required: false }"),
  "a page with another spelling passes": differs("request.Name", "{ name: Nmae }"),
  "a page with the description's spelling is refused": says("request.Name", "{ name: Name }"),
  "a page with the field elsewhere passes": differs("request.Name", "{ in: query }"),
  "a page with the field where it is, is refused": says("query.app", "{ in: query }"),
  "a page with fields that stand elsewhere passes": differs("response", "{ properties: [Token, Kind] }"),
  "a page with the description's fields is refused": says("response", "{ properties: [Token, Code] }"),
  "a page with codes that the description does not list passes": differs("errors", "{ codes: [Busy, Down] }"),
  "a page with the description's codes is refused": says("errors", "{ codes: [Busy] }"),
  "a page without a field passes where there is one": differs("request.Name", "{ present: false }"),
  "a page with a field that the description does not have passes": differs(
    "request.Age",
    "{ present: true }",
  ),
  "a page with a field that the description has is refused": says("request.Name", "{ present: true }"),
  "what is no data only needs its place": differs("response.Token", "malformed"),
  "a field that does not exist is refused": hasNo("request.Nmae"),
  "a field below one that has none is refused": hasNo("response.Token.Length", "{ type: string }"),
  "a parameter that does not exist is refused": hasNo("query.application"),
  "a code of the operation is a place": differs("errors.Busy", "{ name: Bussy }"),
  "a code of the catalogue is a place": differs("errors.Down", "{ name: Downn }"),
  "a code that is in neither is refused": hasNo("errors.Lost", "{ name: Lost }"),
  "fields are found in parts, in other files and in the elements of lists": {
    given: correction("response.Tokens.Code", "{ type: string }", { files: nested }),
    problems: [
      {
        at: "corrections.yaml:6",
        message:
          "corrections.yaml: getToken says what the page gives at response.Tokens.Code; the correction is not needed any more.",
      },
    ],
  },
  "the list itself is not what its elements are": {
    given: correction("response.Tokens", "{ type: object }", { files: nested }),
    problems: [],
  },
  "a field that is required in one part is required": {
    given: correction("response.Tokens.Kind", "{ required: false }", { files: nested }),
    problems: [],
  },
  "a mistake that is kept on purpose passes": {
    given: correction("request.Name", "{ name: Name }", { keeps: true }),
    problems: [],
  },
  "a mistake that is not kept any more is refused": {
    given: correction("request.Name", "{ type: integer }", { keeps: true }),
    problems: [
      {
        at: "corrections.yaml:6",
        message: "corrections.yaml: getToken does not keep what the page gives at request.Name.",
      },
    ],
  },
  "a correction of everything is needed as long as one operation differs": {
    given: correction("query.app", "{ name: application }", { of: "*" }),
    problems: [],
  },
  "a correction of everything is not needed where all say the same": {
    given: correction("query.app", "{ name: app }", { of: "*" }),
    problems: [
      {
        at: "corrections.yaml:6",
        message:
          "corrections.yaml: the description says what the page gives at query.app; the correction is not needed any more.",
      },
    ],
  },
  "a place that no operation has is refused": {
    given: correction("query.application", "meaning", { of: "*" }),
    problems: [
      { at: "corrections.yaml:2", message: "corrections.yaml: the description has no query.application." },
    ],
  },
  "a fact that cannot be had of a place is refused": {
    given: correction("errors", "{ type: string }"),
    problems: [
      {
        at: "corrections.yaml:6",
        message: "corrections.yaml: getToken has nothing at errors that type could be compared with.",
      },
    ],
  },
  "a webhook's field is a place": {
    given: correction("request.Name", "{ type: integer }", { of: "afterIssue", files: validWebhook }),
    problems: [],
  },
};
