/** No function of azure-native that hands out credentials is forgotten: it is declared, or listed with the reason. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { leftOut as leftOutByMove } from "../../../provider/move/leftOut";
import { operations } from "../../../provider/operations";
import { functionNameOf } from "../../../provider/operations/operation";
import { azureFacts } from "../../support/declarations/azureFacts";

const PAGE = join(__dirname, "../../../docs/left-out.md");

/** `| \`saas.listSaasResourceAccessToken\` | reason |` */
const ROW = /^\| `([^`]+)`\s*\| (.*\S)\s*\|$/gm;

describe("the list of what is left out", () => {
  const leftOut = new Map(
    [...readFileSync(PAGE, "utf8").matchAll(ROW)].map(
      ([, name = "", reason = ""]) => [name, reason] as const,
    ),
  );
  const declared = new Set(operations.map(functionNameOf));

  for (const name of azureFacts.keys()) {
    it(`has ${name}, or that is declared`, () => {
      expect(declared.has(name) !== leftOut.has(name), "declared, or left out").to.equal(true);
    });
  }

  it("is short, has a reason for each, and names nothing that azure-native has not", () => {
    expect(leftOut.size).to.be.within(1, 15);
    for (const [name, reason] of leftOut) {
      expect(azureFacts.has(name), name).to.equal(true);
      expect(reason, name).to.match(/\w.*\.$/);
    }
  });

  it("is that of the command that moves programs, with its reasons in short", () => {
    expect(Object.keys(leftOutByMove)).to.have.members([...leftOut.keys()]);
  });
});
