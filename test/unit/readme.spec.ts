import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { operations } from "../../provider/operations";
import { azureFacts } from "../support/declarations/azureFacts";
import { ROOT } from "../support/documents";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const example = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? "";

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

describe("README", () => {
  it("shows as its example the program that the end-to-end suite runs", () => {
    const program = readFileSync(join(ROOT, "test/e2e/programs/readme-example/index.ts"), "utf8");
    expect(example).to.equal(program);
  });

  it("has an example of ten lines, in which nothing is in the way", () => {
    expect(example.trimEnd().split("\n")).to.have.length.of.at.most(10);
    expect(example).not.to.match(/\bapply\(|\?\?|\bas\b|!/);
  });

  it("counts the functions as Microsoft's and Pulumi's facts do", () => {
    const leftOut = azureFacts.size - operations.length;
    const [, all, but] = /the (\d+) that return credentials but \[(\w+)\]/.exec(readme) ?? [];
    expect([all, but]).to.deep.equal([String(azureFacts.size), NUMBERS[leftOut]]);
    const changes = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
    const [, declared, of] =
      /(\d+) of azure-native's (\d+) functions that return credentials/.exec(changes) ?? [];
    expect([declared, of]).to.deep.equal([String(operations.length), String(azureFacts.size)]);
  });

  it("is read on one screen or two", () => {
    expect(readme.trimEnd().split("\n")).to.have.length.of.at.most(150);
    const prose = readme.replace(/^```[^]*?^```$|<!-- services: begin[^]*?end -->/gm, "").split("\n");
    // A link is as long as it is.
    const long = prose.filter((line) => line.length > 80 && !/^\||\]\(\S+$/.test(line));
    expect(long).to.deep.equal([]);
  });
});
