import type { IndexedOperation, IndexedWebhook, OperationIndex } from "./operation-index.ts";

/** Writes the index as Markdown: for each vendor a table of its operations and one of its webhooks. */
export function renderIndex({ operations, webhooks }: OperationIndex): string {
  const vendors = [...new Set(operations.map(({ vendor }) => vendor))];
  return `# Operations\n\n${vendors
    .map((name) =>
      renderVendor(name, { operations: operations.filter(of(name)), webhooks: webhooks.filter(of(name)) }),
    )
    .join("\n")}`;
}

const of =
  (name: string) =>
  ({ vendor }: { vendor: string }) =>
    vendor === name;

function renderVendor(name: string, { operations, webhooks }: OperationIndex): string {
  const calls = renderTable(
    ["operation", "call", "tag", "summary", "calls per second", "page"],
    operations.map(toRow),
  );
  const events = renderTable(["webhook", "tag", "summary", "page"], webhooks.map(toWebhookRow));
  return `## ${name}\n\n${calls}${webhooks.length > 0 ? `\n### Webhooks of ${name}\n\n${events}` : ""}`;
}

const toRow = (operation: IndexedOperation) => [
  `\`${operation.operationId}\`${toMarks(operation)}`,
  `\`${operation.method} ${operation.path}\``,
  operation.tag,
  operation.summary,
  toRate(operation.quota as { calls: number; seconds: number } | undefined),
  toLink(operation.page),
];

const toWebhookRow = ({ name, tag, summary, page, ...rest }: IndexedWebhook) => [
  `\`${name}\`${toMarks(rest)}`,
  tag,
  summary,
  toLink(page),
];

const toMarks = ({ legacy, unverified }: { legacy?: unknown; unverified?: unknown }) =>
  [legacy ? " (legacy)" : "", unverified ? " (unverified)" : ""].join("");

const toRate = (quota: { calls: number; seconds: number } | undefined) =>
  quota ? String(quota.calls / quota.seconds) : "";

const toLink = (page: string) => `[page](${page})`;

const renderTable = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`)
    .join("");
