/** docs/troubleshooting.md has the messages that there are, and all codes and classes of errors. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { ROOT } from "../support/documents";

const page = readFileSync(join(ROOT, "docs/troubleshooting.md"), "utf8");

/** Their text says what users see; generated modules have none, and comments are not shown. */
const source = sourcesIn(join(ROOT, "provider"))
  .map((text) => text.replace(/^\s*\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ""))
  .join("\n");

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["modules", "services"].includes(entry.name) ? [] : sourcesIn(path);
    return entry.name.endsWith(".ts") ? [readFileSync(path, "utf8")] : [];
  });
}

/** The cells of the rows of all tables whose first column, or second, is called `Message`. */
function messagesIn(text: string): string[] {
  let column = -1;
  return text.split("\n").flatMap((line) => {
    if (!line.startsWith("|")) {
      column = -1;
      return [];
    }
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (column === -1) {
      column = cells.indexOf("Message");
      return column === -1 ? ((column = -2), []) : [];
    }
    if (column < 0 || /^[-: ]+$/.test(cells[column] ?? "")) return [];
    return [...(cells[column] ?? "").matchAll(/`([^`]+)`/g)].map(([, message = ""]) => message);
  });
}

/** What of a message is the same each time. */
function partsOf(message: string): string[] {
  return message
    .split(/<[^>]*>/)
    .map((part) => part.replace(/^\W+|\s+$/g, ""))
    .filter((part) => /\w{2}/.test(part));
}

/** True if the text makes the message. What a longer one is about, in a word or two, may come from elsewhere. */
function isMade(message: string, text: string): boolean {
  return partsOf(message).every((part) => {
    const words = part.split(" ");
    return [0, 1, 2].some(
      (from) => (from === 0 || words.length - from > 2) && text.includes(words.slice(from).join(" ")),
    );
  });
}

describe("docs/troubleshooting.md", () => {
  const messages = messagesIn(page);

  it("has messages", () => expect(messages).to.have.length.above(60));

  for (const message of new Set(messages)) {
    it(`has a message that there is: ${message}`, () => {
      expect(partsOf(message), "something that is the same each time").not.to.deep.equal([]);
      expect(isMade(message, source)).to.equal(true);
    });
  }

  it("has a row for each code of this package", () => {
    const codes = [
      ...source.matchAll(/\bconst [A-Z_]+ = "([A-Z][a-z]\w+)"/g),
      ...source.matchAll(/\bcode: "([A-Z][a-z]\w+)"/g),
      ...source.matchAll(/\bcode \?\? "([A-Z][a-z]\w+)"/g),
    ].map(([, code]) => code);
    expect(codes).to.include.members([
      "NoActiveKey",
      "DeadlineExceeded",
      "ResponseTooLarge",
      "RequestFailed",
    ]);
    for (const code of new Set(codes)) expect(page).to.include(`\`${code}\``);
  });

  it("has each class of errors that a user sees", () => {
    const classes = [...source.matchAll(/class (\w+) extends Error \{\s+override readonly name/g)].map(
      ([, name]) => name,
    );
    // Its message is that of the program's error, of another class.
    const seen = new Set(classes.filter((name) => name !== "ListingFailed"));
    expect([...seen]).to.have.length.above(4);
    for (const name of seen) expect(page).to.include(`\`${name}\``);
  });
});

describe("a message of the page", () => {
  it("is found in the source by all parts that are the same each time", () => {
    const text = 'reject(`has no profile ${name}, only ${names}`); throw "the key is old"';
    expect(isMade("has no profile <…>", text)).to.equal(true);
    expect(isMade("the moon is a key", "a key")).to.equal(false);
    expect(isMade("has no profile <…>, only <…>", text)).to.equal(true);
    expect(isMade("the key is <…> young", text)).to.equal(false);
    expect(isMade("the keys are old", text)).to.equal(false);
  });

  it("is a cell of a column called Message", () => {
    const text =
      "| Code | Message | Do |\n| --- | --- | --- |\n| `A` | `b <…>`, `c` | `d` |\n\n| X |\n| --- |\n| `y` |\n";
    expect(messagesIn(text)).to.deep.equal(["b <…>", "c"]);
  });
});
