/** Compiles files that are not on the disk, beside those that are. */
import * as ts from "typescript";

/**
 * @param files their texts, by their paths
 * @returns the errors in them, each with its file
 */
export function errorsIn(
  files: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
): { path: string; message: string }[] {
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = files.get(path);
      return text === undefined
        ? disk.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ({ path, message: ts.flattenDiagnosticMessageText(messageText, "\n") }),
    );
  });
}
