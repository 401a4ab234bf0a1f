import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

describe("README", () => {
  it("shows as its example the program that the end-to-end suite runs", () => {
    const program = readFileSync(join(__dirname, "../e2e/programs/readme-example/index.ts"), "utf8");
    expect(/```ts\n([^]*?)```/.exec(readme)?.[1]).to.equal(program);
  });
});
