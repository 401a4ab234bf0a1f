import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { targetOf } from "../../provider/operations/target";
import { declaredServices, generatedFiles, leftovers, ROOT, WITH_TABLES } from "../../scripts/generate";
import { exampleArgs, exampleOperation } from "../../scripts/generate/example";

describe("what is generated from the declarations (npm run generate)", () => {
  let files: Map<string, string>;
  before(async () => {
    files = await generatedFiles();
  });

  it("is what stands in the repository", () => {
    for (const [path, text] of files) expect(readFileSync(join(ROOT, path), "utf8"), path).to.equal(text);
  });

  it("is all that stands in its folders", () => {
    expect(leftovers(files)).to.deep.equal([]);
  });

  it("says so in its first line, where it is generated as a whole", () => {
    const whole = [...files].filter(([path]) => !(path in WITH_TABLES) && path !== "schema.json");
    expect(whole).to.have.length.above(5);
    for (const [path, text] of whole)
      expect(text.split("\n")[0], path).to.match(/Generated from .*npm run generate/);
  });

  it("has an example of each service, whose arguments are accepted", () => {
    const subscriptionId = "00000000-0000-0000-0000-000000000000";
    for (const service of declaredServices()) {
      const operation = exampleOperation(service);
      const args = exampleArgs(operation);
      expect(targetOf(operation, args, subscriptionId), service.module).to.have.property("resourceId");
    }
  });
});
