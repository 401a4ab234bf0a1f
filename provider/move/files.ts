/** The files of a program. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";

import type * as ts from "typescript";

import { Problem } from "./problem";
import type { TypeScript } from "./sourceProgram";

const TYPESCRIPT = [".ts", ".tsx", ".mts", ".cts"];
const JAVASCRIPT = [".js", ".jsx", ".mjs", ".cjs"];

/** The folder whose dependencies a path's program has. */
export function folderOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new Problem(`${path} does not exist.`, true);
  return resolve(stats.isDirectory() ? path : dirname(path));
}

/** Of a folder the files that its tsconfig.json has, or else all TypeScript files; JavaScript if there are none. */
export function filesOf(ts: TypeScript, path: string): string[] {
  if (!statSync(path).isDirectory()) {
    if (!isSource(path)) throw new Problem(`${path} is not a TypeScript or JavaScript file.`, true);
    return [resolve(path)];
  }
  const folder = resolve(path);
  const configuration = join(folder, "tsconfig.json");
  if (existsSync(configuration)) return configuredFiles(ts, configuration);
  const found = sourcesIn(folder);
  const typed = found.filter((file) => TYPESCRIPT.includes(extname(file)));
  return typed.length > 0 ? typed : found;
}

/** Where `filesOf` looks. */
export function searchedOf(path: string): string {
  const configuration = join(resolve(path), "tsconfig.json");
  return existsSync(configuration) ? configuration : resolve(path);
}

function isSource(path: string): boolean {
  return [...TYPESCRIPT, ...JAVASCRIPT].includes(extname(path)) && !/\.d\.[cm]?ts$/.test(path);
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : sourcesIn(path);
    }
    return entry.isFile() && isSource(path) ? [path] : [];
  });
}

/** Those that the configuration names, and those that they import: Pulumi's templates name only index.ts. */
function configuredFiles(ts: TypeScript, configuration: string): string[] {
  const problems: ts.Diagnostic[] = [];
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => void problems.push(problem),
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(configuration, {}, host);
  const unreadable = ts.readConfigFile(configuration, (path) => ts.sys.readFile(path)).error;
  const [problem = unreadable] = problems;
  if (parsed === undefined || problem !== undefined) {
    const message = problem && ts.flattenDiagnosticMessageText(problem.messageText, " ");
    throw new Problem(`${configuration} cannot be read: ${message ?? "no configuration"}`);
  }
  // A solution names projects, not files.
  if (parsed.fileNames.length === 0 && parsed.projectReferences !== undefined) {
    return parsed.projectReferences.flatMap(({ path }) => filesOfProject(ts, path));
  }
  const found = new Set<string>();
  const pending = [...parsed.fileNames];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    const path = resolve(file);
    if (found.has(path) || !isSource(path) || !existsSync(path)) continue;
    found.add(path);
    pending.push(...importedBy(ts, path, parsed.options));
  }
  return [...found].sort();
}

/** @param path a folder with a tsconfig.json, or such a file */
function filesOfProject(ts: TypeScript, path: string): string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return configuredFiles(ts, isFolder ? join(path, "tsconfig.json") : path);
}

function importedBy(ts: TypeScript, file: string, options: ts.CompilerOptions): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  const hasOwnPaths = options.paths !== undefined || options.baseUrl !== undefined;
  return importedFiles.flatMap(({ fileName }) => {
    if (!hasOwnPaths && !fileName.startsWith(".")) return [];
    const { resolvedModule } = ts.resolveModuleName(fileName, file, options, ts.sys);
    if (resolvedModule === undefined || resolvedModule.isExternalLibraryImport === true) return [];
    return [resolvedModule.resolvedFileName];
  });
}
