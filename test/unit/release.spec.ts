import { expect } from "chai";

import { promisedNow } from "../../scripts/promise";
import { type Candidate, notesOf, problemsWith } from "../../scripts/release";

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Something.

## [1.2.3] - 2026-01-31

### Fixed

- Something else.

## [1.2.2]
`;

describe("a release", () => {
  const candidate: Candidate = {
    version: "1.2.3",
    changelog: CHANGELOG,
    promised: promisedNow(),
    now: promisedNow(),
  };

  it("is what is tagged, written about, and promised", () => {
    expect(problemsWith("v1.2.3", candidate)).to.deep.equal([]);
  });

  const problems: [title: string, tag: string, changed: Partial<Candidate>, problem: string][] = [
    ["another version", "v1.2.4", {}, "package.json has version 1.2.3"],
    ["a tag without v", "1.2.3", {}, "tag v1.2.3"],
    ["no heading", "v1.2.5", { version: "1.2.5" }, "nothing under a heading [1.2.5]"],
    ["an empty section", "v1.2.2", { version: "1.2.2" }, "nothing under a heading [1.2.2]"],
    [
      "a snapshot without what is new",
      "v1.2.3",
      { promised: { ...promisedNow(), functions: {} } },
      "run npm run promise",
    ],
    ["no snapshot", "v1.2.3", { promised: undefined }, "run npm run promise"],
  ];
  for (const [title, tag, changed, problem] of problems) {
    it(`is none with ${title}`, () => {
      const found = problemsWith(tag, { ...candidate, ...changed });
      expect(found).to.have.length(1);
      expect(found[0]).to.include(problem);
    });
  }

  it("has as its notes the section of its version, and nothing of another", () => {
    expect(notesOf(CHANGELOG, "1.2.3")).to.equal("### Fixed\n\n- Something else.");
    expect(notesOf(CHANGELOG, "1.2")).to.equal(undefined);
  });
});
