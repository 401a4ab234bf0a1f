/** One file of a program, with the names in it resolved: its own alone, as nothing else is loaded. */
import type * as ts from "typescript";

export type TypeScript = typeof ts;

export interface SourceProgram {
  readonly ts: TypeScript;
  readonly source: ts.SourceFile;
  readonly syntaxError?: string;
  /** The identifiers that refer to what the identifier declares, wherever it is not shadowed. */
  readonly referencesTo: (declared: ts.Identifier) => readonly ts.Identifier[];
  /** What the identifier was declared by; `undefined` if by nothing in this file, or by several declarations. */
  readonly declarationOf: (identifier: ts.Identifier) => ts.Declaration | undefined;
  /** True if an identifier of the file has this text. */
  readonly isUsed: (name: string) => boolean;
  /** True if something else of this name is declared or used anywhere in the file. */
  readonly isShadowed: (declared: ts.Identifier) => boolean;
}

export function sourceProgram(ts: TypeScript, extension: string, text: string): SourceProgram {
  const fileName = `/program${extension}`;
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const program = ts.createProgram(
    [fileName],
    // Imports are not followed, so that azure-native's thousands of declarations are not loaded.
    { noResolve: true, noLib: true, allowJs: true, types: [], target: ts.ScriptTarget.Latest },
    {
      getSourceFile: (name) => (name === fileName ? source : undefined),
      fileExists: (name) => name === fileName,
      readFile: () => undefined,
      writeFile: () => undefined,
      getDefaultLibFileName: () => "lib.d.ts",
      getCurrentDirectory: () => "/",
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
    },
  );
  const checker = program.getTypeChecker();
  const identifiers = identifiersIn(ts, source);
  // A JavaScript file's diagnostics are those of types in it, such as `x: string`.
  const [error] = program.getSyntacticDiagnostics(source);

  const symbolOf = (identifier: ts.Identifier): ts.Symbol | undefined => {
    const { parent } = identifier;
    if (ts.isShorthandPropertyAssignment(parent) && parent.name === identifier) {
      return checker.getShorthandAssignmentValueSymbol(parent);
    }
    if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
    return checker.getSymbolAtLocation(identifier);
  };

  return {
    ts,
    source,
    ...(error && { syntaxError: syntaxErrorIn(ts, source, error) }),
    referencesTo: (declared) => {
      const symbol = checker.getSymbolAtLocation(declared);
      return (identifiers.get(declared.text) ?? []).filter(
        (each) => each !== declared && isReference(ts, each) && symbolOf(each) === symbol,
      );
    },
    declarationOf: (identifier) => {
      const declarations = symbolOf(identifier)?.declarations ?? [];
      return declarations.length === 1 ? declarations[0] : undefined;
    },
    isUsed: (name) => identifiers.has(name),
    isShadowed: (declared) => {
      const symbol = checker.getSymbolAtLocation(declared);
      return (identifiers.get(declared.text) ?? []).some(
        (each) => each !== declared && isReference(ts, each) && symbolOf(each) !== symbol,
      );
    },
  };
}

/** `line 3: Expression expected.` */
function syntaxErrorIn(ts: TypeScript, source: ts.SourceFile, { start, messageText }: ts.Diagnostic): string {
  const { line } = source.getLineAndCharacterOfPosition(start ?? 0);
  return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}

function identifiersIn(ts: TypeScript, source: ts.SourceFile): Map<string, ts.Identifier[]> {
  const found = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const same = found.get(node.text);
      if (same === undefined) found.set(node.text, [node]);
      else same.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Not the name of a property, nor one in an import. */
function isReference(ts: TypeScript, identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === identifier;
  if (ts.isQualifiedName(parent)) return parent.left === identifier;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === identifier;
  if (ts.isBindingElement(parent)) return parent.initializer === identifier;
  if (ts.isImportEqualsDeclaration(parent)) return parent.moduleReference === identifier;
  return !ts.isImportSpecifier(parent) && !ts.isImportClause(parent) && !ts.isNamespaceImport(parent);
}
