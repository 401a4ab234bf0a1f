/** What `azure-listkeys-move` prints, beside what the tests of its process see: colours, and numbers. */
import { expect } from "chai";

import type { Result } from "../../../provider/move/moveFiles";
import { REASONS } from "../../../provider/move/reasons";
import { report } from "../../../provider/move/report";

const nothing: Result = {
  files: 3,
  searched: ["/here"],
  changed: [],
  left: [],
  toCheck: [],
  unread: [],
  isDependencyMissing: false,
};
const diff = ["--- index.ts", "+++ index.ts", "@@ -1,2 +1,2 @@", "-old", "+new", " same"];
const changed = [{ name: "index.ts", diff, calls: 2 }];
const left = [{ place: "index.ts:1:1", name: "storage.listStorageAccountKeys", reason: REASONS.awaited }];
const plain = { written: false, colours: false };

describe("the report of azure-listkeys-move", () => {
  it("has colours where it is asked for them, and nowhere else", () => {
    const coloured = report({ ...nothing, changed }, { written: false, colours: true });
    const lines = ["1m--- index.ts", "1m+++ index.ts", "36m@@ -1,2 +1,2 @@", "31m-old", "32m+new"];
    expect(coloured.split("\n").slice(0, 6)).to.deep.equal([
      ...lines.map((line) => `\u001b[${line}\u001b[0m`),
      " same",
    ]);
    expect(report({ ...nothing, changed, left }, plain)).not.to.include("\u001b");
  });

  it("counts calls and files, and says what remains to be done", () => {
    const two = [...changed, { name: "other.ts", diff, calls: 3 }];
    expect(report({ ...nothing, changed: two }, plain)).to.include(
      "\n5 calls in 2 files to move; run again with --write to change the files.\n",
    );
    expect(report({ ...nothing, changed: two }, { ...plain, written: true })).to.include(
      "\nMoved 5 calls in 2 files.\n",
    );
    const ofTwo = { ...nothing, unread: [{ name: "broken.ts", why: "It has a syntax error." }] };
    for (const [result, read] of [
      [nothing, "3 files"],
      [ofTwo, "2 files"],
    ] as const) {
      expect(report(result, plain).replace(/\s+/g, " ")).to.match(
        new RegExp(
          `^Nothing to move: of ${read} that could be read, none calls a function of @pulumi/azure-native`,
        ),
      );
    }
    expect(report({ ...nothing, left }, plain)).to.match(/^Nothing that can be moved\.\n\nLeft as it is:\n/);
    const toCheck = [{ ...left[0], reason: REASONS.parent }] as Result["toCheck"];
    expect(report({ ...nothing, changed, toCheck }, plain)).to.match(
      /\nTo be moved, and checked:\n\nIt has the option parent\.[^]*\n {2}index\.ts:1:1 {2}storage/,
    );
    expect(report({ ...nothing, changed, isDependencyMissing: true }, plain)).to.include(
      "\n  npm install pulumi-azure-listkeys\n",
    );
  });

  it("has each reason once, with all its places, in lines of at most 80 characters", () => {
    const places = Object.values(REASONS).flatMap((reason) =>
      ["index.ts:1:1", "index.ts:2:1"].map((place) => ({ place, name: "storage", reason })),
    );
    const text = report({ ...nothing, left: places }, plain);
    for (const line of text.split("\n")) expect(line.length, line).to.be.at.most(80);
    const words = text.replace(/\s+/g, " ");
    for (const reason of Object.values(REASONS)) {
      expect(words).to.include(`${reason} index.ts:1:1 storage index.ts:2:1 storage`);
      expect(words.split(reason), reason).to.have.length(2);
    }
  });
});
