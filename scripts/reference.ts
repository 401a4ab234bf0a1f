/**
 * The README's reference table, derived from the declarations. `npm run docs` puts it into the README; a test
 * fails while the two differ.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { operations } from "../provider/operations";
import { LIST_KEYS, type Operation, resourceTypeOf } from "../provider/operations/operation";
import { fieldsOf } from "../provider/operations/result";
import { ownArgumentsOf } from "../provider/operations/target";
import { activeNamesOf } from "../provider/operations/twoKeys";

const README = join(__dirname, "../README.md");
const BEGIN = "<!-- reference: begin, made by `npm run docs` -->";
const END = "<!-- reference: end -->";

/** The README as it should be. */
export function withReference(readme: string): string {
  const [before, rest] = splitAt(readme, BEGIN);
  const [, after] = splitAt(rest, END);
  return `${before}${BEGIN}\n\n${referenceTable()}\n\n${END}${after}`;
}

function referenceTable(): string {
  return operations.map(section).join("\n\n");
}

function section(operation: Operation): string {
  const rows = Object.entries(operation.parameters).map(
    ([name, { accepts }]) => `| \`${name}\` | ${accepts} |`,
  );
  return [
    `#### \`${operation.module}.${operation.functionName}\``,
    "",
    "| Argument | Takes |",
    "| --- | --- |",
    ...rows,
    `| \`subscriptionId\` | ${operation.subscriptionId.accepts}; by default the configured one |`,
    `| \`apiVersion\` | by default ${operation.apiVersion} |`,
    ...ownArgumentsOf(operation).map((name) => `| \`${name}\` | ${OWN_ARGUMENTS[name]} |`),
    `| \`resourceId\` | in place of all names: \`${operation.resourcePath}\` |`,
    "",
    `Result: ${[...fieldsOf(operation), ...activeNamesOf(operation)]
      .map((field) => `\`${field}\``)
      .join(
        ", ",
      )}. Action to permit: \`${resourceTypeOf(operation)}/${LIST_KEYS}/action\`. Source: [REST reference](${operation.reference}).`,
  ].join("\n");
}

const OWN_ARGUMENTS: Record<string, string> = {
  use: "`primary` (the default) or `secondary`: the key that `activeKey` is",
  maxAgeDays: "a number of days: older keys are a warning",
};

function splitAt(text: string, mark: string): [string, string] {
  const index = text.indexOf(mark);
  if (index === -1) throw new Error(`README.md has no line ${mark}`);
  return [text.slice(0, index), text.slice(index + mark.length)];
}

if (require.main === module) writeFileSync(README, withReference(readFileSync(README, "utf8")));
