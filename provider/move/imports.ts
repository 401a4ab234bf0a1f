/** Changes to the imports that a file has. */
import type * as ts from "typescript";

import type { Binding } from "./bindings";
import { type Path, specifierOf } from "./names";
import { lineAfter } from "./newImport";
import type { SourceProgram } from "./sourceProgram";
import type { Change } from "./changes";

/** An import of azure-native, or of one of its modules. */
export interface ImportOfModule {
  readonly statement: ts.ImportDeclaration | ts.ImportEqualsDeclaration;
  readonly specifier: ts.StringLiteralLike;
  readonly path: Path;
  readonly bindings: readonly Binding[];
}

/** The changes to an import of which some names move. */
export function changeImport(
  program: SourceProgram,
  imported: ImportOfModule,
  moved: readonly Binding[],
): Change[] {
  const { ts, source } = program;
  const { statement, specifier, path, bindings } = imported;
  if (moved.length === 0) return [];
  if (moved.length === bindings.length) return [changeText(specifier, path, source)];

  const whole = moved.find(({ declaration }) => ts.isImportClause(declaration));
  const names = moved.map(({ declaration }) => declaration).filter(ts.isImportSpecifier);
  const clauses = [
    ...(whole === undefined ? [] : [(whole.declaration as ts.ImportClause).name?.text ?? ""]),
    ...moved.flatMap(({ declaration }) =>
      ts.isNamespaceImport(declaration) ? [declaration.getText(source)] : [],
    ),
    ...(names.length === 0 ? [] : [`{ ${names.map((name) => name.getText(source)).join(", ")} }`]),
  ];
  const [quote = '"'] = specifier.getText(source);
  const lines = clauses.map((clause) => `import ${clause} from ${quote}${specifierOf(path)}${quote}`);
  const gaps = leaveOut(ts, source, statement as ts.ImportDeclaration, whole !== undefined, names);
  const comments = gaps.flatMap(({ start, end }) => commentsIn(source.text.slice(start, end)));
  return [
    ...gaps,
    ...lines.map((line, index) =>
      lineAfter(source, statement, line, index === lines.length - 1 ? comments : []),
    ),
  ];
}

/** Of text that has names and commas beside. */
function commentsIn(text: string): string[] {
  const found = text.matchAll(/\/\/([^\r\n]*)|\/\*([^]*?)\*\//g);
  return [...found].map(([, line, block]) => (line ?? block ?? "").replace(/\s+/g, " ").trim());
}

/** Takes the moved names out of an import that keeps others. */
function leaveOut(
  ts: SourceProgram["ts"],
  source: ts.SourceFile,
  { importClause }: ts.ImportDeclaration,
  isWholeMoved: boolean,
  names: readonly ts.ImportSpecifier[],
): Change[] {
  const named = importClause?.namedBindings;
  if (importClause === undefined || named === undefined) return [];
  const gaps = ts.isNamedImports(named) ? without(names, named.elements, source) : [];
  if (importClause.name === undefined) return gaps;
  if (isWholeMoved)
    return [{ start: importClause.name.getStart(), end: named.getStart(), text: "" }, ...gaps];
  const isNamedKept = ts.isNamedImports(named) && named.elements.length > names.length;
  return isNamedKept ? gaps : [{ start: importClause.name.end, end: named.end, text: "" }];
}

/** Takes a name out of `const { storage, resources } = azure`, of which others stay. */
export function leaveOutName(element: ts.BindingElement, moved: readonly Binding[]): Change[] {
  const leaving = moved.map(({ declaration }) => declaration as ts.BindingElement);
  const list = element.parent.elements as ts.NodeArray<ts.BindingElement>;
  // Once for all of them, as they may be side by side.
  return leaving[0] === element ? without(leaving, list, element.getSourceFile()) : [];
}

/** Takes elements out of a list that keeps others, each with its comma and its comments. */
function without<Element extends ts.Node>(
  leaving: readonly Element[],
  list: ts.NodeArray<Element>,
  { text }: ts.SourceFile,
): Change[] {
  /** Behind a comma, and the comment behind it in its line. */
  const after = (comma: number) => {
    const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/(?=[ \t]*\r?\n))/;
    return comma + (comment.exec(text.slice(comma))?.[0].length ?? 0);
  };
  const isKept = (each: Element) => !leaving.includes(each);
  const lastKept = list.findLastIndex(isKept);
  const changes = list.flatMap((each, index): Change[] => {
    if (isKept(each) || (index > lastKept && !list.hasTrailingComma)) return [];
    const comma = list[index + 1]?.pos ?? text.indexOf(",", each.end) + 1;
    return [{ start: after(each.pos), end: after(comma), text: "" }];
  });
  const [kept, first, last] = [list[lastKept], list[lastKept + 1], list.at(-1)];
  if (list.hasTrailingComma || kept === undefined || first === undefined || last === undefined)
    return changes;
  // The comma before the last ones goes with them, unless a comment is behind it.
  const start = after(first.pos) > first.pos ? after(first.pos) : kept.end;
  return [...changes, { start, end: last.end, text: "" }];
}

/** Changes `require("@pulumi/azure-native")`. */
export function changeSpecifier(call: ts.CallExpression, path: Path, source: ts.SourceFile): Change {
  return changeText(call.arguments[0] as ts.StringLiteralLike, path, source);
}

/** Within its quotes. */
function changeText(specifier: ts.StringLiteralLike, path: Path, source: ts.SourceFile): Change {
  return { start: specifier.getStart(source) + 1, end: specifier.end - 1, text: specifierOf(path) };
}
