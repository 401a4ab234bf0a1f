/** Moves the calls in one file: what to change in it, and what is left. */
import type * as ts from "typescript";

import {
  type Binding,
  bindingOf,
  canMove,
  isMoved,
  leftAt,
  type Left,
  type Outcome,
  type Use,
  useOf,
} from "./bindings";
import { changeImport, changeSpecifier, type ImportOfModule, leaveOutName } from "./imports";
import { NewImport } from "./newImport";
import { meaningOf, pathOf } from "./names";
import { sourceProgram, type SourceProgram, type TypeScript } from "./sourceProgram";
import type { Change } from "./changes";
import { REASONS } from "./reasons";

export interface Moved {
  /** From the beginning of the file on, none over another. */
  readonly changes: readonly Change[];
  /** How many calls are moved. */
  readonly calls: number;
  readonly left: readonly Left[];
  /** What is moved, and may mean something else. */
  readonly toCheck: readonly Left[];
}

const NOTHING: Moved = { changes: [], calls: 0, left: [], toCheck: [] };

/** A file that cannot be read as a program. */
export class SyntaxProblem extends Error {}

export function moveText(ts: TypeScript, extension: string, text: string): Moved {
  if (!text.includes("@pulumi/azure-native")) return NOTHING;
  const program = sourceProgram(ts, extension, text);
  const found = importsIn(program);
  if (found.imports.length + found.requires.length + found.left.length === 0) {
    return NOTHING;
  }
  if (program.syntaxError !== undefined) throw new SyntaxProblem(program.syntaxError);

  const moving = new Moving(program);
  for (const each of found.imports) moving.import(each);
  for (const { root, path } of found.requires) moving.require(useOf(program, root, path));
  return moving.end(found.left);
}

class Moving {
  private readonly changes: Change[] = [];
  private readonly left: Left[] = [];
  private readonly newImport: NewImport;
  private readonly toCheck: Left[] = [];
  private calls = 0;

  constructor(private readonly program: SourceProgram) {
    this.newImport = new NewImport(program);
  }

  import(imported: ImportOfModule): void {
    const moved = imported.bindings.filter(canMove);
    this.changes.push(...changeImport(this.program, imported, moved));
    for (const binding of imported.bindings) {
      if (moved.includes(binding)) this.keepNames(binding.uses);
      else this.rename(binding.uses, imported.statement);
    }
  }

  /** @param use of what `require` returns */
  require(use: Use): void {
    const { source } = this.program;
    if (isMoved(use)) {
      this.changes.push(changeSpecifier(use.root as ts.CallExpression, use.path, source));
      this.keepNames([use]);
    } else if (use.outcome.kind === "alias") {
      this.renameNames(use.outcome.names, statementAtTop(this.program, use.root));
    } else this.note(use);
  }

  end(left: readonly Left[]): Moved {
    const changes = [...this.changes, ...this.newImport.changes()].sort(inOrder);
    const unique = new Map<string, Left>();
    for (const each of [...left, ...this.left].sort((one, other) => one.position - other.position)) {
      // A type is said once, however often it is used.
      const key = each.reason === REASONS.type ? each.name : `${each.position}`;
      if (!unique.has(key)) unique.set(key, each);
    }
    return { changes, calls: this.calls, left: [...unique.values()], toCheck: this.toCheck };
  }

  /** What the root of the uses is declared by is moved, so that they stay as they are written. */
  private keepNames(uses: readonly Use[]): void {
    for (const { outcome } of uses) {
      if (outcome.kind === "call") this.count(outcome);
      else if (outcome.kind === "alias") outcome.names.forEach(({ uses }) => this.keepNames(uses));
    }
  }

  /** What the root of the uses is declared by stays: those that move get the name of the new import. */
  private rename(uses: readonly Use[], after: ts.Statement | undefined): void {
    for (const use of uses) {
      if (isMoved(use) && after !== undefined) {
        this.changes.push(this.newImport.rename(use, after));
        this.keepNames([use]);
      } else if (use.outcome.kind === "alias") this.renameNames(use.outcome.names, after);
      else this.note(use);
    }
  }

  private renameNames(names: readonly Binding[], after: ts.Statement | undefined): void {
    for (const name of names) {
      this.rename(name.uses, after);
      if (after !== undefined && canMove(name) && this.program.ts.isBindingElement(name.declaration)) {
        this.changes.push(...leaveOutName(name.declaration, names.filter(canMove)));
      }
    }
  }

  private note({ outcome }: Use): void {
    if (outcome.kind !== "alias" && outcome.left !== undefined) this.left.push(outcome.left);
  }

  private count({ changes, check }: Outcome & { kind: "call" }): void {
    this.calls++;
    this.changes.push(...changes);
    if (check !== undefined) this.toCheck.push(check);
  }
}

interface Found {
  readonly imports: ImportOfModule[];
  readonly requires: { readonly root: ts.CallExpression; readonly path: readonly string[] }[];
  readonly left: Left[];
}

function importsIn(program: SourceProgram): Found {
  const { ts, source } = program;
  const found: Found = { imports: [], requires: [], left: [] };
  const visit = (node: ts.Node): void => {
    const specifier = specifierIn(ts, node);
    const path = specifier === undefined ? undefined : pathOf(specifier.text);
    if (specifier !== undefined && path !== undefined && meaningOf(path).kind !== "other") {
      if (ts.isImportDeclaration(node)) {
        found.imports.push({ statement: node, specifier, path, bindings: namesOf(program, node, path) });
      } else if (ts.isImportEqualsDeclaration(node)) {
        const binding = bindingOf(program, node.name, node, path);
        found.imports.push({ statement: node, specifier, path, bindings: [binding] });
      } else if (ts.isExportDeclaration(node)) {
        if (exportsFunctions(ts, node, path)) found.left.push(leftAt(node, source, path, REASONS.reexported));
      } else if (ts.isCallExpression(node)) {
        if (ts.isIdentifier(node.expression)) found.requires.push({ root: node, path });
        else found.left.push(leftAt(node, source, path, REASONS.dynamicImport));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** That of an import, an export, `import x = require(…)`, `require(…)` or `import(…)`. */
function specifierIn(ts: TypeScript, node: ts.Node): ts.StringLiteralLike | undefined {
  let specifier: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) specifier = node.moduleSpecifier;
  else if (ts.isImportEqualsDeclaration(node)) {
    if (ts.isExternalModuleReference(node.moduleReference)) specifier = node.moduleReference.expression;
  } else if (ts.isCallExpression(node)) {
    const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isRequire || isImport) specifier = node.arguments[0];
  }
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier : undefined;
}

function namesOf(program: SourceProgram, { importClause }: ts.ImportDeclaration, path: readonly string[]) {
  const { ts } = program;
  const bindings: Binding[] = [];
  if (importClause?.name) bindings.push(bindingOf(program, importClause.name, importClause, path));
  const named = importClause?.namedBindings;
  if (named === undefined) return bindings;
  if (ts.isNamespaceImport(named)) return [...bindings, bindingOf(program, named.name, named, path)];
  for (const element of named.elements) {
    const { text } = element.propertyName ?? element.name;
    const below = text === "default" ? path : [...path, text];
    bindings.push(bindingOf(program, element.name, element, below));
  }
  return bindings;
}

function exportsFunctions(ts: TypeScript, { exportClause }: ts.ExportDeclaration, path: readonly string[]) {
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return true;
  return exportClause.elements.some(({ name, propertyName }) => {
    const { kind } = meaningOf([...path, (propertyName ?? name).text]);
    return kind === "namespace" || kind === "function";
  });
}

/** The statement of the file in which it is; `undefined` if it is within a function or a block. */
function statementAtTop({ ts }: SourceProgram, node: ts.Node): ts.Statement | undefined {
  let around = node;
  while (!ts.isVariableStatement(around)) {
    if (ts.isSourceFile(around)) return undefined;
    around = around.parent;
  }
  return ts.isSourceFile(around.parent) ? around : undefined;
}

function inOrder(one: Change, other: Change): number {
  return one.start - other.start || one.end - other.end;
}
