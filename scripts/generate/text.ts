/** How generated text is laid out; prettier does the rest. */

const WIDTH = 106;

/** A documentation comment: each paragraph in lines of bounded length; a list of lines stays as it is. */
export function comment(paragraphs: readonly (string | readonly string[])[]): string {
  const [only] = paragraphs;
  if (paragraphs.length === 1 && typeof only === "string" && only.length < WIDTH) return `/** ${only} */`;
  const blocks = paragraphs.map((each) =>
    typeof each === "string" ? wrapped(each) : each.flatMap(tagLines),
  );
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n");
}

/** A tag's further lines are set in. */
function tagLines(line: string): string[] {
  const [first = "", ...rest] = wrapped(line);
  return line.startsWith("@") ? [first, ...rest.map((each) => `  ${each}`)] : [line];
}

function wrapped(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && `${last} ${word}`.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

/** The document with this text between the two marks of its name: `<!-- services: begin, … -->`. */
export function between(document: string, name: string, text: string): string {
  const begin = `<!-- ${name}: begin, made by \`npm run generate\` -->`;
  const end = `<!-- ${name}: end -->`;
  const [before, rest] = splitAt(document, begin);
  const [, after] = splitAt(rest, end);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [head, head.map(() => "---"), ...rows].map(line).join("\n");
}

function splitAt(text: string, mark: string): [string, string] {
  const index = text.indexOf(mark);
  if (index === -1) throw new Error(`The document has no line ${mark}`);
  return [text.slice(0, index), text.slice(index + mark.length)];
}
