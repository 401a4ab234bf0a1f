/** A file's text with changes in it, and the changes as a unified diff. */

/** A change to the text of a file. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines around a change in a diff. */
const CONTEXT = 3;

/** @param changes in their order, none over another */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = "";
  let end = 0;
  for (const change of changes) {
    result += text.slice(end, change.start) + change.text;
    end = change.end;
  }
  return result + text.slice(end);
}

/** Lines of the old text, from `first` to before `end`, and what they become. */
interface Block {
  readonly first: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** As `diff -u` prints it, a line each. */
export function unifiedDiff(name: string, text: string, changes: readonly Change[]): string[] {
  const lines = linesOf(text);
  const blocks = blocksOf(lines, changes);
  const diff = [`--- ${name}`, `+++ ${name}`];
  let shift = 0;
  for (const hunk of hunksOf(blocks)) {
    const first = Math.max(0, (hunk[0]?.first ?? 0) - CONTEXT);
    const end = Math.min(lines.length, (hunk.at(-1)?.end ?? 0) + CONTEXT);
    const body: string[] = [];
    let at = first;
    let longer = 0;
    for (const block of hunk) {
      body.push(...lines.slice(at, block.first).flatMap((line) => printed(" ", line)));
      body.push(...lines.slice(block.first, block.end).flatMap((line) => printed("-", line)));
      body.push(...block.lines.flatMap((line) => printed("+", line)));
      longer += block.lines.length - (block.end - block.first);
      at = block.end;
    }
    body.push(...lines.slice(at, end).flatMap((line) => printed(" ", line)));
    const length = end - first;
    diff.push(`@@ -${rangeOf(first, length)} +${rangeOf(first + shift, length + longer)} @@`, ...body);
    shift += longer;
  }
  return diff;
}

/** Each with its line break. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function blocksOf(lines: readonly string[], changes: readonly Change[]): Block[] {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  const lineAt = (position: number) => starts.findLastIndex((start) => start <= position);

  const groups: { first: number; end: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const [first, end] = [lineAt(change.start), lineAt(change.end) + 1];
    const last = groups.at(-1);
    if (last === undefined || first >= last.end) groups.push({ first, end, changes: [change] });
    else {
      last.changes.push(change);
      last.end = Math.max(last.end, end);
    }
  }
  return groups.map((group) => {
    const start = starts[group.first] ?? 0;
    const old = lines.slice(group.first, group.end);
    const within = group.changes.map((change) => ({
      ...change,
      start: change.start - start,
      end: change.end - start,
    }));
    return trimmed(group.first, old, linesOf(applyChanges(old.join(""), within)));
  });
}

/** Without the lines that stay the same at its ends. */
function trimmed(first: number, old: readonly string[], lines: readonly string[]): Block {
  const shorter = Math.min(old.length, lines.length);
  let same = 0;
  while (same < shorter && old[same] === lines[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && old.at(-1 - sameAtEnd) === lines.at(-1 - sameAtEnd)) sameAtEnd++;
  return {
    first: first + same,
    end: first + old.length - sameAtEnd,
    lines: lines.slice(same, lines.length - sameAtEnd),
  };
}

/** Blocks whose surrounding lines touch make one hunk. */
function hunksOf(blocks: readonly Block[]): Block[][] {
  const hunks: Block[][] = [];
  for (const block of blocks) {
    const last = hunks.at(-1);
    const end = last?.at(-1)?.end;
    if (last !== undefined && end !== undefined && block.first - end <= 2 * CONTEXT) last.push(block);
    else hunks.push([block]);
  }
  return hunks;
}

function printed(mark: string, line: string): string[] {
  const shown = mark + line.replace(/\r?\n$/, "");
  return line.endsWith("\n") ? [shown] : [shown, "\\ No newline at end of file"];
}

function rangeOf(first: number, length: number): string {
  return length === 1 ? `${first + 1}` : `${length === 0 ? first : first + 1},${length}`;
}
