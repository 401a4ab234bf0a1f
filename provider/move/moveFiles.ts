/** Moves the calls in the files of a program. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative, sep } from "node:path";

import type { Left } from "./bindings";
import { applyChanges, unifiedDiff } from "./changes";
import { filesOf, folderOf, searchedOf } from "./files";
import { moveText, SyntaxProblem } from "./moveText";
import type { TypeScript } from "./sourceProgram";
import { loadTypeScript } from "./typescript";

export interface Result {
  /** How many files there are. */
  readonly files: number;
  /** The files and folders that were searched for them, with a tsconfig.json that says which of the files. */
  readonly searched: readonly string[];
  readonly changed: readonly ChangedFile[];
  readonly left: readonly LeftPlace[];
  /** Calls that are moved, and may mean something else. */
  readonly toCheck: readonly LeftPlace[];
  /** Files that could not be read or written, and why. */
  readonly unread: readonly { readonly name: string; readonly why: string }[];
  /** True if the program's package.json does not have this package among its dependencies. */
  readonly isDependencyMissing: boolean;
}

export interface ChangedFile {
  readonly name: string;
  readonly diff: readonly string[];
  readonly calls: number;
}

export interface LeftPlace {
  /** `index.ts:12:5`. */
  readonly place: string;
  readonly name: string;
  readonly reason: string;
}

/** @param write true if the files are changed */
export function moveFiles(paths: readonly string[], write: boolean): Result {
  const folders = paths.map(folderOf);
  const ts = loadTypeScript(folders[0] ?? ".");
  const files = new Set(paths.flatMap((path) => filesOf(ts, path)));
  const changed: ChangedFile[] = [];
  const left: LeftPlace[] = [];
  const toCheck: LeftPlace[] = [];
  const unread: { name: string; why: string }[] = [];
  let isDependencyMissing = false;
  for (const file of files) {
    const name = relative(process.cwd(), file).split(sep).join("/");
    try {
      const moved = moveFile(ts, file, name, write);
      left.push(...moved.left);
      toCheck.push(...moved.toCheck);
      if (moved.calls === 0) continue;
      changed.push({ name, diff: moved.diff, calls: moved.calls });
      isDependencyMissing ||= !hasDependency(dirname(file));
    } catch (error) {
      unread.push({ name, why: whyUnread(error as NodeJS.ErrnoException) });
    }
  }
  const searched = paths.map(searchedOf);
  return { files: files.size, searched, changed, left, toCheck, unread, isDependencyMissing };
}

function whyUnread(error: NodeJS.ErrnoException): string {
  if (error instanceof SyntaxProblem) return `It has a syntax error: ${error.message}`;
  const { code, message } = error;
  return code === undefined ? message : `It cannot be read or written (${code}): check its permissions.`;
}

function moveFile(
  ts: TypeScript,
  file: string,
  name: string,
  write: boolean,
): ChangedFile & Pick<Result, "left" | "toCheck"> {
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  const { changes, calls, left, toCheck } = moveText(ts, extname(file), text);
  if (calls > 0 && !Buffer.from(text).equals(bytes)) throw new Error("It is not encoded as UTF-8.");
  if (calls > 0 && write) writeFileSync(file, applyChanges(text, changes));
  const placed = ({ position, ...rest }: Left): LeftPlace => {
    const before = text.slice(0, position).split("\n");
    return { place: `${name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`, ...rest };
  };
  return {
    name,
    calls,
    diff: unifiedDiff(name, text, changes),
    left: left.map(placed),
    toCheck: toCheck.map(placed),
  };
}

/** In the package.json of the folder, or the next one above it. */
function hasDependency(folder: string): boolean {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return dirname(folder) !== folder && hasDependency(dirname(folder));
  return /"pulumi-azure-listkeys"\s*:/.test(readFileSync(path, "utf8"));
}
