/** The names by which a file has azure-native, its modules or its functions, and what each use of them is. */
import type * as ts from "typescript";

import { meaningOf, type Path } from "./names";
import type { SourceProgram } from "./sourceProgram";
import { judgeCall } from "./calls";
import type { Change } from "./changes";
import { REASONS } from "./reasons";

/** An import's name, or a constant made of one. */
export interface Binding {
  readonly path: Path;
  readonly declaration: BindingDeclaration;
  readonly uses: readonly Use[];
}

export type BindingDeclaration =
  | ts.ImportClause
  | ts.NamespaceImport
  | ts.ImportSpecifier
  | ts.ImportEqualsDeclaration
  | ts.VariableDeclaration
  | ts.BindingElement;

/** One use of a binding, or of `require("@pulumi/azure-native")` as it stands. */
export interface Use {
  readonly root: ts.Identifier | ts.CallExpression;
  /** Where the root leads, without the names behind it. */
  readonly path: Path;
  readonly outcome: Outcome;
}

export type Outcome =
  /** A call that can be moved, with further changes to it; `check` if the user is to look at it afterwards. */
  | { readonly kind: "call"; readonly changes: readonly Change[]; readonly check?: Left; readonly left: Left }
  /** The declaration of further names; their uses say whether it can be moved. */
  | { readonly kind: "alias"; readonly names: readonly Binding[] }
  /** Everything else; `left` if the user is to know of it. */
  | { readonly kind: "other"; readonly left?: Left };

/** Something of azure-native that stays, or is to be checked once moved, and why. */
export interface Left {
  readonly position: number;
  /** As in `storage.listStorageAccountKeys`. */
  readonly name: string;
  readonly reason: string;
}

export function bindingOf(
  program: SourceProgram,
  name: ts.Identifier,
  declaration: BindingDeclaration,
  path: Path,
): Binding {
  const uses = program.referencesTo(name).map((root) => useOf(program, root, path));
  return { path, declaration, uses };
}

/** True if all uses of it are calls that can be moved, so that its declaration can be. */
export function canMove({ uses }: Binding): boolean {
  return uses.length > 0 && uses.every(isMoved);
}

export function isMoved({ outcome }: Use): boolean {
  if (outcome.kind === "alias") return outcome.names.every(canMove);
  return outcome.kind === "call";
}

export function useOf(program: SourceProgram, root: Use["root"], start: Path): Use {
  const { ts } = program;
  const { node, path } = follow(program, root, start);
  const meaning = meaningOf(path);
  const leave = (reason?: string): Use => ({
    root,
    path: start,
    outcome: {
      kind: "other",
      ...(reason !== undefined && { left: leftAt(root, program.source, path, reason) }),
    },
  });
  if (meaning.kind === "other") return leave();
  if (meaning.kind === "type") return leave(REASONS.type);
  if (isInExport(program, node)) return leave(REASONS.reexported);
  if (ts.isTypeQueryNode(node.parent)) {
    return leave(meaning.kind === "function" ? REASONS.typeOfFunction : undefined);
  }
  const names = aliasesIn(program, node, path);
  if (names !== undefined) return { root, path: start, outcome: { kind: "alias", names } };
  if (meaning.kind === "namespace") return leave(isStatement(ts, node) ? undefined : REASONS.passedOn);

  if (meaning.reason !== undefined) return leave(meaning.reason);
  if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) return leave(REASONS.notCalled);
  const verdict = judgeCall(program, node.parent, meaning.isOutput);
  if ("reason" in verdict) return leave(verdict.reason);
  const at = (reason: string) => leftAt(root, program.source, path, reason);
  const { changes, check } = verdict;
  const outcome = { kind: "call", changes, left: at(REASONS.nestedRequire) } as const;
  return { root, path: start, outcome: check === undefined ? outcome : { ...outcome, check: at(check) } };
}

export function leftAt(node: ts.Node, source: ts.SourceFile, path: Path, reason: string): Left {
  return { position: node.getStart(source), name: path.join(".") || "azure-native", reason };
}

/** From the root over the names that are read off it, to the function or as far as the names go. */
function follow(
  { ts }: SourceProgram,
  root: ts.Node,
  start: Path,
): { readonly node: ts.Node; readonly path: Path } {
  let node = root;
  let path = start;
  while (meaningOf(path).kind === "namespace") {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
      path = [...path, parent.name.text];
    } else if (ts.isElementAccessExpression(parent) && parent.expression === node) {
      if (!ts.isStringLiteralLike(parent.argumentExpression)) break;
      path = [...path, parent.argumentExpression.text];
    } else if (ts.isQualifiedName(parent) && parent.left === node) {
      path = [...path, parent.right.text];
    } else if (!ts.isParenthesizedExpression(parent) && !ts.isNonNullExpression(parent)) {
      break;
    }
    node = parent;
  }
  return { node, path };
}

/** The names that `const { storage } = azure`, `const s = azure.storage` or `import s = azure.storage` declares. */
function aliasesIn(program: SourceProgram, node: ts.Node, path: Path): Binding[] | undefined {
  const { ts } = program;
  const { parent } = node;
  if (ts.isImportEqualsDeclaration(parent)) return [bindingOf(program, parent.name, parent, path)];
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== node || parent.type !== undefined) {
    return undefined;
  }
  const declared = namesOf(program, parent, path);
  const isUnsure = declared?.some(({ name }) => isAssigned(program, name));
  if (declared === undefined || isUnsure === true) return undefined;
  return declared.map(({ name, declaration, path }) => bindingOf(program, name, declaration, path));
}

interface Declared {
  readonly name: ts.Identifier;
  readonly declaration: ts.VariableDeclaration | ts.BindingElement;
  readonly path: Path;
}

function namesOf(
  { ts }: SourceProgram,
  variable: ts.VariableDeclaration,
  path: Path,
): Declared[] | undefined {
  if (ts.isIdentifier(variable.name)) return [{ name: variable.name, declaration: variable, path }];
  if (ts.isArrayBindingPattern(variable.name)) return undefined;
  const names: Declared[] = [];
  for (const element of variable.name.elements) {
    const { name, propertyName, initializer, dotDotDotToken } = element;
    if (!ts.isIdentifier(name) || initializer !== undefined || dotDotDotToken !== undefined) return undefined;
    const property = propertyName ?? name;
    if (!ts.isIdentifier(property) && !ts.isStringLiteral(property)) return undefined;
    names.push({ name, declaration: element, path: [...path, property.text] });
  }
  return names;
}

/** True of a variable that may have another value where it is used. */
function isAssigned(program: SourceProgram, name: ts.Identifier): boolean {
  const { ts } = program;
  // Two declarations of one `var` are one variable.
  if (program.declarationOf(name) === undefined) return true;
  return program
    .referencesTo(name)
    .some(
      ({ parent, pos }) =>
        ts.isBinaryExpression(parent) &&
        parent.left.pos === pos &&
        parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
        parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment,
    );
}

function isInExport({ ts }: SourceProgram, node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isExportSpecifier(parent) || ts.isExportAssignment(parent)) return true;
  if (ts.isImportEqualsDeclaration(parent) || ts.isVariableDeclaration(parent)) return isExported(ts, parent);
  return false;
}

function isExported(ts: SourceProgram["ts"], declaration: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
}

/** `require("@pulumi/azure-native");` by itself. */
function isStatement(ts: SourceProgram["ts"], { parent }: ts.Node): boolean {
  return ts.isExpressionStatement(parent);
}
