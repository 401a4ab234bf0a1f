/** What is wrong with declarations: each problem names the declaration, the reason, and what to write. */
import * as ts from "typescript";

import type { ServiceDeclaration } from "../../provider/operations/declare";
import { functionNameOf, type Operation, operationsOf } from "../../provider/operations/operation";
import { allFields, typeAt } from "../../provider/operations/values";

/** The compiler's errors, such as those of misspelt words: what runs TypeScript here does not check it. */
export function compilerErrors(files: readonly string[], configFile: string, root: string): string[] {
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, { ...options, noEmit: true, declaration: false });
  return files
    .flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    })
    .map((error) =>
      ts
        .formatDiagnostic(error, {
          getCurrentDirectory: () => root,
          getCanonicalFileName: (name) => name,
          getNewLine: () => "\n",
        })
        .trim(),
    );
}

/** What the compiler cannot see: names that have to be those of another word of the declaration. */
export function declarationProblems(service: ServiceDeclaration): string[] {
  const operations = operationsOf(service);
  return operations.flatMap((operation) =>
    [
      ...resourceProblems(operation, operations),
      ...pathProblems(operation),
      ...actionProblems(operation),
      ...resultProblems(operation),
    ].map((problem) => `${functionNameOf(operation)}: ${problem}`),
  );
}

function resourceProblems({ resourceName, functionName }: Operation, all: readonly Operation[]): string[] {
  const other = all.find((each) => each.resourceName === resourceName)?.functionName;
  if (other === undefined || other === functionName) return [];
  return [`resource "${resourceName}" is that of ${other}: give it another name`];
}

function pathProblems({ declaration, resourcePath, parameters }: Operation): string[] {
  const { path } = declaration;
  if (path.split("/").includes("")) {
    return [
      `path "${path}" has an empty part: write it without a "/" at either end, such as accounts/{accountName}`,
    ];
  }
  const inPath = [...resourcePath.matchAll(/\{(\w+)\}/g)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "subscriptionId");
  const named = Object.keys(parameters);
  const missing = inPath.filter((name) => !named.includes(name));
  const unused = named.filter((name) => !inPath.includes(name));
  const isOrdered = missing.length > 0 || unused.length > 0 || inPath.join() === named.join();
  return [
    ...missing.map((name) => `path has {${name}}, and names has no ${name}: add it to names`),
    ...unused.map((name) => `names has ${name}, and path has no {${name}}: write it in path`),
    ...(isOrdered ? [] : [`names has another order than path: write ${inPath.join(", ")}`]),
  ];
}

/** A request that fails is retried, which is safe only if nothing was changed. */
function actionProblems({ action, declaration }: Operation): string[] {
  if (/^list/i.test(action) || declaration.onlyReads === true) return [];
  return [
    `action "${action}" does not begin with "list": write onlyReads: true if it changes nothing in Azure`,
  ];
}

function resultProblems({ declaration, result }: Operation): string[] {
  const { pair = {}, pages, warnings = [] } = declaration;
  const kindAt = (path: string) => typeAt(path, result)?.kind;
  const has = `has only ${Object.keys(allFields(result)).join(", ")}`;
  const wrong = (word: string, path: string, kind: string) =>
    `${word} is "${path}", which is no ${kind} of the result: that ${has}`;
  return [
    ...Object.entries(pair).flatMap(([word, paths]: [string, readonly string[]]) =>
      paths.filter((path) => kindAt(path) !== "string").map((path) => wrong(`pair.${word}`, path, "string")),
    ),
    ...(pages && kindAt(pages.items) !== "list" ? [wrong("pages.items", pages.items, "list")] : []),
    ...(pages && kindAt(pages.next) !== "string" ? [wrong("pages.next", pages.next, "string")] : []),
    ...warnings
      .flatMap(({ when }) => Object.keys(when))
      .filter((path) => kindAt(path) === undefined)
      .map((path) => wrong("warnings.when", path, "field")),
  ];
}
