/** The import of this package that a file gets where azure-native's import is still needed. */
import type * as ts from "typescript";

import type { Use } from "./bindings";
import { isOwnPackage, specifierOf } from "./names";
import type { SourceProgram } from "./sourceProgram";
import type { Change } from "./changes";

/** Of these the first that the file does not use, with a number if it uses all. */
const NAMES = ["listkeys", "azureListkeys", "pulumiAzureListkeys"];

export class NewImport {
  private after: ts.Statement | undefined;
  private readonly existing: string | undefined;
  private readonly name: string;

  constructor(private readonly program: SourceProgram) {
    this.existing = existingName(program);
    this.name = this.existing ?? freeName(program);
  }

  /** @param after the import that is still needed */
  rename({ root, path }: Use, after: ts.Statement): Change {
    if (this.after === undefined || after.pos < this.after.pos) this.after = after;
    const text = [this.name, ...path].join(".");
    const { source } = this.program;
    return { start: root.getStart(source), end: root.end, text };
  }

  changes(): Change[] {
    const { ts, source } = this.program;
    if (this.after === undefined || this.existing !== undefined) return [];
    const [quote = '"'] = /["']/.exec(this.after.getText(source)) ?? [];
    const specifier = `${quote}${specifierOf([])}${quote}`;
    // In the form that the file has: some settings of the compiler allow only one.
    const form = ts.isImportDeclaration(this.after)
      ? `import * as ${this.name} from ${specifier}`
      : `${ts.isImportEqualsDeclaration(this.after) ? "import" : "const"} ${this.name} = require(${specifier})`;
    return [lineAfter(source, this.after, form)];
  }
}

/** A new line behind a statement, in its style. */
export function lineAfter(
  source: ts.SourceFile,
  statement: ts.Statement,
  line: string,
  comments: readonly string[] = [],
): Change {
  const { text } = source;
  const rest = /^[^\r\n]*/.exec(text.slice(statement.end))?.[0] ?? "";
  // A comment behind the statement stays behind it.
  const end = /^\s*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/\s*)?$/.test(rest)
    ? statement.end + rest.length
    : statement.end;
  const lineBreak = /\r?\n/.exec(text.slice(end))?.[0] ?? /\r?\n/.exec(text)?.[0] ?? "\n";
  const start = statement.getStart(source);
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1] ?? "";
  const semicolon = text.slice(start, statement.end).endsWith(";") ? ";" : "";
  const comment = comments.length > 0 ? ` // ${comments.join("; ")}` : "";
  return { start: end, end, text: `${lineBreak}${indent}${line}${semicolon}${comment}` };
}

/** By which the file has the whole of this package already. */
function existingName({ ts, source, isShadowed }: SourceProgram): string | undefined {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const clause = statement.importClause;
    const named = clause?.namedBindings;
    if (named === undefined || clause?.isTypeOnly === true || !ts.isNamespaceImport(named)) continue;
    if (isOwnPackage(statement.moduleSpecifier.text) && !isShadowed(named.name)) return named.name.text;
  }
  return undefined;
}

function freeName({ isUsed }: SourceProgram): string {
  const free = NAMES.find((name) => !isUsed(name));
  if (free !== undefined) return free;
  let count = 2;
  while (isUsed(`listkeys${count}`)) count++;
  return `listkeys${count}`;
}
