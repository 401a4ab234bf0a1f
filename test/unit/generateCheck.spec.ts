import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import type { OperationDeclaration } from "../../provider/operations/declare";
import { declaredServices, ROOT } from "../../scripts/generate";
import { compilerErrors, declarationProblems } from "../../scripts/generate/check";
import { forms } from "../support/declarations/declaredForms";

describe("what npm run generate reports of a declaration", () => {
  const { listAccountKeys: first } = forms.operations as Record<string, OperationDeclaration>;
  const problemsWith = (change: Partial<OperationDeclaration>) =>
    declarationProblems({ ...forms, operations: { listAccountKeys: { ...first!, ...change } } });
  const { accountName } = first!.names;

  const wrong: [title: string, change: Partial<OperationDeclaration>, problems: string[]][] = [
    [
      "a name that is not that in the path",
      { names: { account: accountName! } },
      [
        "path has {accountName}, and names has no accountName: add it to names",
        "names has account, and path has no {account}: write it in path",
      ],
    ],
    [
      "names in another order than the path",
      {
        path: "accounts/{accountName}/parts/{partName}",
        names: { partName: accountName!, accountName: accountName! },
      },
      ["names has another order than path: write resourceGroupName, accountName, partName"],
    ],
    [
      "a path that begins with a slash",
      { path: "/accounts/{accountName}" },
      [
        'path "/accounts/{accountName}" has an empty part: write it without a "/" at either end, such as accounts/{accountName}',
      ],
    ],
    [
      "an action that may change something",
      { action: "getKeys" },
      ['action "getKeys" does not begin with "list": write onlyReads: true if it changes nothing in Azure'],
    ],
    [
      "a pair that is not in the result",
      { pair: { activeKey: ["key1", "key2"] } },
      ["key1", "key2"].map(
        (key) => `pair.activeKey is "${key}", which is no string of the result: that has only keys`,
      ),
    ],
    [
      "pages that are not in the result",
      { pages: { items: "values", next: "keys" } },
      [
        'pages.items is "values", which is no list of the result: that has only keys',
        'pages.next is "keys", which is no string of the result: that has only keys',
      ],
    ],
    [
      "a warning about what is not in the result",
      { warnings: [{ when: { state: "off" }, says: "it is off" }] },
      ['warnings.when is "state", which is no field of the result: that has only keys'],
    ],
  ];
  for (const [title, change, problems] of wrong) {
    it(title, () => {
      expect(problemsWith(change)).to.deep.equal(problems.map((each) => `forms.listAccountKeys: ${each}`));
    });
  }

  it("a key resource whose name is taken", () => {
    const operations = { listAccountKeys: first!, listMoreKeys: first! };
    expect(declarationProblems({ ...forms, operations })).to.deep.equal([
      'forms.listMoreKeys: resource "AccountKeys" is that of listAccountKeys: give it another name',
    ]);
  });

  describe("in a file", () => {
    let folder: string;
    before(() => void (folder = mkdtempSync(join(tmpdir(), "declaration-"))));
    after(() => rmSync(folder, { recursive: true }));
    const fileOf = (name: string, text: string) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    };

    it("without a default export", () => {
      const file = fileOf("a.ts", "export const a = { module: 'a' };");
      expect(() => declaredServices([file])).to.throw(/a\.ts has no default export: write export default/);
    });

    it("of another name than the module", () => {
      const file = fileOf("b.ts", "export default { module: 'c' };");
      expect(() => declaredServices([file])).to.throw(/b\.ts: module is "c": write "b", as the file is/);
    });

    it("with a misspelt word", () => {
      const declare = join(ROOT, "provider/operations/declare");
      const text = `import type { Warning } from "${declare}";\nexport const warning: Warning = { when: {}, say: "" };`;
      const [error, ...others] = compilerErrors(
        [fileOf("d.ts", text)],
        join(ROOT, "tsconfig.build.json"),
        ROOT,
      );
      expect(error).to.match(/d\.ts\(2,\d+\): error TS2561: .* 'say' does not exist .* write 'says'\?$/);
      expect(others).to.deep.equal([]);
    });
  });
});
