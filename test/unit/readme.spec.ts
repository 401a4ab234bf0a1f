import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import { format, resolveConfig } from "prettier";

import { withReference } from "../../scripts/reference";

const README = join(__dirname, "../../README.md");
const readme = readFileSync(README, "utf8");

describe("README", () => {
  it("has the reference that the declarations give (npm run docs)", async () => {
    const style = await resolveConfig(README);
    expect(await format(withReference(readme), { ...style, parser: "markdown" })).to.equal(readme);
  });

  it("shows as its example the program that the end-to-end suite runs", () => {
    const program = readFileSync(join(__dirname, "../e2e/programs/readme-example/index.ts"), "utf8");
    expect(/```ts\n([^]*?)```/.exec(readme)?.[1]).to.equal(program);
  });
});
