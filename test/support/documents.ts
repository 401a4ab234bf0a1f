/** The repository's Markdown documents, and the code in them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

export const ROOT = resolve(__dirname, "../..");

/** Folders that are made, or fetched. */
const NOT_OURS = [".git", "coverage", "dist", "node_modules"];

/** The paths of all documents. */
export function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.includes(entry.name) ? [] : markdownIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** `docs/testing.md`, on Windows too. */
export function nameOf(document: string): string {
  return relative(ROOT, document).split(sep).join("/");
}

export interface CodeBlock {
  /** `docs/testing.md, line 12`. */
  readonly place: string;
  readonly text: string;
}

/** The fenced blocks of a language, in the documents for users. */
export function blocksOf(language: string): CodeBlock[] {
  return markdownIn(ROOT)
    .filter((path) => /^(?:README\.md|docs\/(?!decisions\/)|examples\/)/.test(nameOf(path)))
    .flatMap((path) => blocksIn(readFileSync(path, "utf8"), language, nameOf(path)));
}

export function blocksIn(document: string, language: string, name: string): CodeBlock[] {
  return [...document.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(({ 2: text = "", index }) => ({
      place: `${name}, line ${document.slice(0, index).split("\n").length}`,
      text,
    }));
}
