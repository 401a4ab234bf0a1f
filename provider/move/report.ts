/** What the command prints. */
import type { LeftPlace, Result } from "./moveFiles";

const WIDTH = 80;

const BOLD = "1";
const RED = "31";
const GREEN = "32";
const CYAN = "36";

export interface ReportOptions {
  /** True if the files were changed. */
  readonly written: boolean;
  readonly colours: boolean;
}

export function report(result: Result, { written, colours }: ReportOptions): string {
  const { changed, left, toCheck, unread, isDependencyMissing } = result;
  const lines = changed.flatMap(({ diff }) => (colours ? diff.map(coloured) : diff));
  if (lines.length > 0) lines.push("");
  lines.push(...wrapped(summaryOf(result, written)));
  if (isDependencyMissing)
    lines.push("", "Add the package to the program:", "  npm install pulumi-azure-listkeys");
  lines.push(...section(`Left as ${left.length === 1 ? "it is" : "they are"}:`, left));
  lines.push(...section(written ? "Moved, to be checked:" : "To be moved, and checked:", toCheck));
  if (unread.length > 0) {
    lines.push("", "Not read, or not changed:");
    for (const { name, why } of unread) lines.push(`  ${name}`, ...wrapped(why, "    "));
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** Each reason with its places. */
function section(title: string, places: readonly LeftPlace[]): string[] {
  if (places.length === 0) return [];
  const reasons = [...byReason(places)];
  return ["", title, ...reasons.flatMap(([reason, at]) => ["", ...wrapped(reason), ...listed(at)])];
}

function summaryOf({ changed, left, files, searched, unread }: Result, written: boolean): string {
  if (files === 0) {
    return `No TypeScript or JavaScript files in ${searched.join(", ")}. Run the command in the folder of the program, or name that folder or its files.`;
  }
  const calls = changed.reduce((sum, file) => sum + file.calls, 0);
  if (calls === 0) {
    if (left.length > 0) return "Nothing that can be moved.";
    const read = counted(files - unread.length, "file");
    return `Nothing to move: of ${read} that could be read, none calls a function of @pulumi/azure-native that returns credentials.`;
  }
  const what = `${counted(calls, "call")} in ${counted(changed.length, "file")}`;
  return written ? `Moved ${what}.` : `${what} to move; run again with --write to change the files.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function byReason(places: readonly LeftPlace[]): Map<string, LeftPlace[]> {
  const reasons = new Map<string, LeftPlace[]>();
  for (const each of places) reasons.set(each.reason, [...(reasons.get(each.reason) ?? []), each]);
  return reasons;
}

function listed(places: readonly LeftPlace[]): string[] {
  return places.map(({ place, name }) => `  ${place}  ${name}`);
}

function wrapped(text: string, indent = ""): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line];
}

function coloured(line: string): string {
  const colour = line.startsWith("---") || line.startsWith("+++") ? BOLD : colourOf(line[0]);
  return colour === undefined ? line : `\u001b[${colour}m${line}\u001b[0m`;
}

function colourOf(mark: string | undefined): string | undefined {
  if (mark === "-") return RED;
  if (mark === "+") return GREEN;
  return mark === "@" ? CYAN : undefined;
}
