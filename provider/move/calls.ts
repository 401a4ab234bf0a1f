/** Which calls can be moved: those that mean the same with this package. */
import type * as ts from "typescript";

import type { SourceProgram } from "./sourceProgram";
import type { Change } from "./changes";
import { REASONS } from "./reasons";

/** What to change in the call beside its name, and why it is to be checked afterwards, if so; or why it is left. */
export type Verdict =
  { readonly changes: readonly Change[]; readonly check?: string } | { readonly reason: string };

/** @param isOutput true of the form that returns an output, false of the one that returns a Promise */
export function judgeCall(program: SourceProgram, call: ts.CallExpression, isOutput: boolean): Verdict {
  if (call.arguments.some(program.ts.isSpreadElement)) return { reason: REASONS.spread };
  const options = judgeOptions(program, call.arguments[1]);
  if ("reason" in options) return options;
  const verdict = isOutput ? { changes: [] } : judgePromise(program, call);
  return "reason" in verdict ? verdict : { ...verdict, ...options };
}

function judgeOptions(
  program: SourceProgram,
  options: ts.Expression | undefined,
): { reason: string } | { check?: string } {
  const { ts } = program;
  if (options === undefined) return {};
  if (ts.isIdentifier(options)) {
    if (options.text === "undefined") return {};
    const declaration = program.declarationOf(options);
    const isConstant =
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    if (!isConstant || declaration.initializer === undefined) return { reason: REASONS.options };
    return ts.isIdentifier(declaration.initializer)
      ? { reason: REASONS.options }
      : judgeOptions(program, declaration.initializer);
  }
  if (!ts.isObjectLiteralExpression(options)) return { reason: REASONS.options };
  const names: string[] = [];
  for (const { name } of options.properties) {
    if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) {
      return { reason: REASONS.options };
    }
    names.push(name.text);
  }
  if (names.includes("provider")) return { reason: REASONS.provider };
  return names.includes("parent") ? { check: REASONS.parent } : {};
}

/** A Promise can become an output where Pulumi takes either. */
function judgePromise(program: SourceProgram, call: ts.CallExpression): Verdict {
  const { ts } = program;
  const changes: Change[] = [];
  let node: ts.Expression = call;
  for (;;) {
    node = outermost(program, node);
    const { parent } = node;
    if (ts.isAwaitExpression(parent)) return { reason: REASONS.awaited };
    if (!ts.isPropertyAccessExpression(parent)) break;
    const then = parent.parent;
    // With one callback, `then` is to a Promise what `apply` is to an output.
    const isThen = parent.name.text === "then" && ts.isCallExpression(then) && then.arguments.length === 1;
    if (!isThen) return { reason: REASONS.then };
    changes.push({ start: parent.name.getStart(), end: parent.name.end, text: "apply" });
    node = then;
  }
  if (isWrapped(program, node) || isReturnedToApply(program, node)) return { changes };
  return { reason: changes.length > 0 ? REASONS.then : REASONS.promise };
}

function outermost({ ts }: SourceProgram, node: ts.Expression): ts.Expression {
  let outer = node;
  while (ts.isParenthesizedExpression(outer.parent) || ts.isNonNullExpression(outer.parent)) {
    outer = outer.parent;
  }
  return outer;
}

/** In `pulumi.output(…)`, `pulumi.secret(…)` or `pulumi.all([…])`. */
function isWrapped(program: SourceProgram, node: ts.Expression): boolean {
  const { ts } = program;
  let argument: ts.Node = node;
  const { parent } = node;
  if (ts.isArrayLiteralExpression(parent)) argument = parent;
  else if (ts.isPropertyAssignment(parent) && parent.initializer === node) argument = parent.parent;
  const call = argument.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== argument) return false;
  return ["output", "secret", "all"].includes(pulumiFunction(program, call.expression) ?? "");
}

/** `output`, of `pulumi.output` or of an imported `output`. */
function pulumiFunction(program: SourceProgram, callee: ts.Expression): string | undefined {
  const { ts } = program;
  const root = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  const declaration = ts.isIdentifier(root) ? program.declarationOf(root) : undefined;
  if (declaration === undefined || importedFrom(program, declaration) !== "@pulumi/pulumi") return undefined;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  if (ts.isImportSpecifier(declaration)) return (declaration.propertyName ?? declaration.name).text;
  if (!ts.isBindingElement(declaration)) return undefined;
  const name = declaration.propertyName ?? declaration.name;
  return ts.isIdentifier(name) ? name.text : undefined;
}

/** The specifier of an import, or of a `require`. */
function importedFrom({ ts }: SourceProgram, declaration: ts.Node): string | undefined {
  let node = declaration;
  while (!ts.isSourceFile(node)) {
    let specifier: ts.Node | undefined;
    if (ts.isImportDeclaration(node)) specifier = node.moduleSpecifier;
    else if (ts.isImportEqualsDeclaration(node)) {
      specifier = ts.isExternalModuleReference(node.moduleReference)
        ? node.moduleReference.expression
        : undefined;
    } else if (ts.isVariableDeclaration(node)) {
      const { initializer } = node;
      specifier = initializer && ts.isCallExpression(initializer) ? initializer.arguments[0] : undefined;
    } else {
      node = node.parent;
      continue;
    }
    return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : undefined;
  }
  return undefined;
}

/** `output.apply(() => call)`, and the same with a body whose only `return` it is. */
function isReturnedToApply(program: SourceProgram, node: ts.Expression): boolean {
  const { ts } = program;
  const callback = ts.isReturnStatement(node.parent) ? functionAround(program, node) : node.parent;
  if (callback === undefined || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))) {
    return false;
  }
  if (callback.modifiers !== undefined || callback.asteriskToken !== undefined) return false;
  if (callback.type !== undefined) return false;
  if (ts.isBlock(callback.body) ? returnsIn(program, callback.body) !== 1 : callback.body !== node) {
    return false;
  }
  const { parent: apply } = callback;
  return (
    ts.isCallExpression(apply) &&
    apply.arguments[0] === callback &&
    ts.isPropertyAccessExpression(apply.expression) &&
    apply.expression.name.text === "apply"
  );
}

function functionAround({ ts }: SourceProgram, node: ts.Node): ts.Node | undefined {
  let around = node.parent;
  while (!ts.isFunctionLike(around) && !ts.isSourceFile(around)) around = around.parent;
  return around;
}

function returnsIn({ ts }: SourceProgram, body: ts.Node): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node)) count++;
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return count;
}
