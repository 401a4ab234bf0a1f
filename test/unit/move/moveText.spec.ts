/** Programs before and after: `npm run typecheck` compiles both of each pair, under `strict`. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

import { expect } from "chai";
import * as ts from "typescript";

import { applyChanges, unifiedDiff } from "../../../provider/move/changes";
import { leftOut } from "../../../provider/move/leftOut";
import { moveText, SyntaxProblem } from "../../../provider/move/moveText";
import { REASONS } from "../../../provider/move/reasons";
import { operations } from "../../../provider/operations";
import { azureFacts } from "../../support/declarations/azureFacts";

const FORMS = join(__dirname, "forms");

const befores = readdirSync(FORMS).filter((name) => name.includes(".before."));

function move(text: string, extension = ".ts") {
  const { changes, calls, left, toCheck } = moveText(ts, extension, text);
  const lineOf = (position: number) => text.slice(0, position).split("\n").length;
  return {
    changes,
    calls,
    text: applyChanges(text, changes),
    left: left.map(({ position, name, reason }) => ({ line: lineOf(position), name, reason })),
    toCheck: toCheck.map(({ position, reason }) => `${lineOf(position)}: ${reason}`),
  };
}

/** `// left: awaited` behind a line: the reasons for what is left in it, by their names in `REASONS`. */
function notedIn(text: string, kind: "left" | "check" = "left"): string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const names = new RegExp(`// ${kind}: (.*)$`).exec(line)?.[1]?.split(", ") ?? [];
    return names.map((name) => `${index + 1}: ${REASONS[name as keyof typeof REASONS]}`);
  });
}

describe("a program that calls azure-native's functions", () => {
  for (const name of befores) {
    const before = readFileSync(join(FORMS, name), "utf8");
    const after = readFileSync(join(FORMS, name.replace(".before.", ".after.")), "utf8");

    it(`is moved, and left as it is where that has a reason: ${name}`, () => {
      const moved = move(before, extname(name));
      expect(moved.text).to.equal(after);
      expect(moved.calls).to.be.above(0);
      const left = moved.left.map(({ line, reason }) => `${line}: ${reason}`);
      expect(left.sort()).to.deep.equal(notedIn(before).sort());
      expect(moved.toCheck).to.have.members(notedIn(before, "check"));
    });

    it(`has nothing to move the second time: ${name}`, () => {
      const moved = move(after, extname(name));
      expect(moved.text).to.equal(after);
      expect(moved.calls).to.equal(0);
    });

    it(`keeps its line breaks, its byte order mark and the lack of a last line break: ${name}`, () => {
      const written = (text: string) => `\uFEFF${text.trimEnd().replaceAll("\n", "\r\n")}`;
      expect(move(written(before), extname(name)).text).to.equal(written(after));
    });

    it(`is shown as a diff that makes the one the other: ${name}`, () => {
      const { changes } = move(before, extname(name));
      const diff = unifiedDiff(name, before, changes);
      expect(diff.slice(0, 2)).to.deep.equal([`--- ${name}`, `+++ ${name}`]);
      expect(patched(before, diff)).to.equal(after);
    });
  }
});

describe("each of azure-native's functions that return credentials", () => {
  it("is moved, or is one of those that are left out", () => {
    const calls = [...azureFacts.keys()].map((name) => `azure.${name}Output({});`);
    const moved = move(`import * as azure from "@pulumi/azure-native";\n${calls.join("\n")}\n`);
    expect(moved.calls).to.equal(operations.length).and.to.be.above(100);
    expect(moved.left.map(({ name }) => name.replace(/Output$/, ""))).to.have.members(Object.keys(leftOut));
  });
});

/** What `patch` makes of a text; it fails where the diff's numbers or lines are not the text's. */
function patched(text: string, diff: readonly string[]): string {
  const old = text.split("\n");
  const lines: string[] = [];
  let at = 0;
  let expected: number[] = [];
  for (const line of diff.slice(2)) {
    const range = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(line);
    if (range !== null) {
      const [first = 0, length = 0, newFirst = 0, newLength = 0] = range
        .slice(1)
        .map((number) => (number === undefined ? 1 : Number(number)));
      expect(expected, "the hunk before ends").to.deep.equal(expected.length > 0 ? [at, lines.length] : []);
      lines.push(...old.slice(at, first - 1));
      at = first - 1;
      expect(newFirst).to.equal(lines.length + 1);
      expected = [at + length, lines.length + newLength];
      continue;
    }
    const [mark, content] = [line[0], line.slice(1)];
    if (mark === "\\") continue;
    if (mark !== "+") expect(old[at++]).to.equal(content);
    if (mark !== "-") lines.push(content);
  }
  expect([at, lines.length]).to.deep.equal(expected);
  return [...lines, ...old.slice(at)].join("\n");
}

describe("a JavaScript program", () => {
  const cases: Record<string, [before: string, after: string]> = {
    "requires the whole": [
      `const azure = require("@pulumi/azure-native");\nnew azure.storage.StorageAccount("a");\nazure.storage.listStorageAccountKeysOutput({});\n`,
      `const azure = require("@pulumi/azure-native");\nconst listkeys = require("pulumi-azure-listkeys");\nnew azure.storage.StorageAccount("a");\nlistkeys.storage.listStorageAccountKeysOutput({});\n`,
    ],
    "requires a module, with var": [
      `"use strict"\nvar storage = require('@pulumi/azure-native/storage')\nstorage.listStorageAccountKeysOutput({})\n`,
      `"use strict"\nvar storage = require('pulumi-azure-listkeys/storage')\nstorage.listStorageAccountKeysOutput({})\n`,
    ],
    "requires names": [
      `const { storage, quantum: q } = require("@pulumi/azure-native");\nnew storage.StorageAccount("a");\nq.listWorkspaceKeysOutput({});\n`,
      `const { storage } = require("@pulumi/azure-native");\nconst listkeys = require("pulumi-azure-listkeys");\nnew storage.StorageAccount("a");\nlistkeys.quantum.listWorkspaceKeysOutput({});\n`,
    ],
    "requires names, all of which move": [
      `const { storage, quantum: q } = require("@pulumi/azure-native");\nstorage.listStorageAccountKeysOutput({});\nq.listWorkspaceKeysOutput({});\n`,
      `const { storage, quantum: q } = require("pulumi-azure-listkeys");\nstorage.listStorageAccountKeysOutput({});\nq.listWorkspaceKeysOutput({});\n`,
    ],
    "requires what it calls": [
      `exports.keys = require("@pulumi/azure-native").storage.listStorageAccountKeysOutput({});`,
      `exports.keys = require("pulumi-azure-listkeys").storage.listStorageAccountKeysOutput({});`,
    ],
    "requires a module of the whole": [
      `const storage = require("@pulumi/azure-native").storage;\nstorage.listStorageAccountKeysOutput({});`,
      `const storage = require("pulumi-azure-listkeys").storage;\nstorage.listStorageAccountKeysOutput({});`,
    ],
    "requires within a function what it moves as a whole": [
      `function keys() {\n  const { storage } = require("@pulumi/azure-native");\n  return storage.listStorageAccountKeysOutput({});\n}`,
      `function keys() {\n  const { storage } = require("pulumi-azure-listkeys");\n  return storage.listStorageAccountKeysOutput({});\n}`,
    ],
    "requires Pulumi too": [
      `const { output } = require("@pulumi/pulumi");\nconst storage = require("@pulumi/azure-native/storage");\noutput(storage.listStorageAccountKeys({}));`,
      `const { output } = require("@pulumi/pulumi");\nconst storage = require("pulumi-azure-listkeys/storage");\noutput(storage.listStorageAccountKeys({}));`,
    ],
  };
  for (const [title, [before, after]] of Object.entries(cases)) {
    it(title, () => {
      for (const extension of [".js", ".cjs"]) expect(move(before, extension).text).to.equal(after);
    });
  }

  it("keeps what it requires within a function and uses otherwise too", () => {
    const text = `function keys() {
      const { storage, resources } = require("@pulumi/azure-native");
      new resources.ResourceGroup("group");
      return storage.listStorageAccountKeysOutput({});
    }`;
    expect(move(text, ".js")).to.deep.include({
      text,
      calls: 0,
      left: [{ line: 4, name: "storage.listStorageAccountKeysOutput", reason: REASONS.nestedRequire }],
    });
  });
});

describe("what is left", () => {
  const cases: Record<string, [text: string, name: string, reason: RegExp]> = {
    "a module of one api-version, by its sub-path": [
      `import * as s from "@pulumi/azure-native/storage/v20230101";\ns.listStorageAccountKeysOutput({});`,
      "storage.v20230101.listStorageAccountKeysOutput",
      /Call storage\.listStorageAccountKeys of pulumi-azure-listkeys with the argument apiVersion: "2023-01-01"\./,
    ],
    "a module of one api-version, by its name": [
      `import { storage } from "@pulumi/azure-native";\nstorage.v20230101preview.listStorageAccountKeysOutput({});`,
      "storage.v20230101preview.listStorageAccountKeysOutput",
      /apiVersion: "2023-01-01-preview"/,
    ],
    "a function's own file in a module of one api-version": [
      `import { listStorageAccountKeysOutput } from "@pulumi/azure-native/storage/v20230101/listStorageAccountKeys";\nlistStorageAccountKeysOutput({});`,
      "storage.v20230101.listStorageAccountKeysOutput",
      /apiVersion: "2023-01-01"/,
    ],
    "an SDK of one api-version": [
      `import * as pinned from "@pulumi/azure-native_storage_v20230101";\npinned.storage.listStorageAccountKeysOutput({});`,
      "storage.v20230101.storage.listStorageAccountKeysOutput",
      /apiVersion: "2023-01-01"/,
    ],
    "a function that this package has not": [
      `import { saas } from "@pulumi/azure-native";\nsaas.listSaasResourceAccessTokenOutput({});`,
      "saas.listSaasResourceAccessTokenOutput",
      /does not have this function: its resourceId is a GUID/,
    ],
    "a function of a module that this package has not": [
      `import { devspaces } from "@pulumi/azure-native";\ndevspaces.listControllerConnectionDetailsOutput({});`,
      "devspaces.listControllerConnectionDetailsOutput",
      /does not have this function: Azure Dev Spaces was retired/,
    ],
    "a variable that is assigned again": [
      `import * as azure from "@pulumi/azure-native";\nlet s = azure.storage; s = fake;\ns.listStorageAccountKeysOutput({});`,
      "storage",
      /^The module is passed on/,
    ],
    "a variable that is declared with a type": [
      `import * as azure from "@pulumi/azure-native";\nconst s: any = azure.storage;\ns.listStorageAccountKeysOutput({});`,
      "storage",
      /^The module is passed on/,
    ],
    "names that are taken apart further": [
      `const { storage: { listStorageAccountKeysOutput } } = require("@pulumi/azure-native");\nlistStorageAccountKeysOutput({});`,
      "azure-native",
      /^The module is passed on/,
    ],
    "the rest of the modules": [
      `const { quantum, ...rest } = require("@pulumi/azure-native");\nrest.storage.listStorageAccountKeysOutput({});`,
      "azure-native",
      /^The module is passed on/,
    ],
    "a module in an object": [
      `import { storage } from "@pulumi/azure-native";\nhelp({ storage });\nstorage.listStorageAccountKeys({});`,
      "storage",
      /^The module is passed on/,
    ],
    "a Promise in a function that is called as Pulumi's, but is another": [
      `import { output } from "elsewhere";\nimport { storage } from "@pulumi/azure-native";\noutput(storage.listStorageAccountKeys({}));`,
      "storage.listStorageAccountKeys",
      /^It returns a Promise here/,
    ],
    "an import that is exported": [
      `import { storage } from "@pulumi/azure-native";\nexport { storage };\nstorage.listStorageAccountKeys({});`,
      "storage",
      /^It is exported again/,
    ],
  };
  for (const [title, [text, name, reason]] of Object.entries(cases)) {
    it(title, () => {
      const moved = move(text);
      expect(moved.text).to.equal(text);
      expect(moved.left[0]?.name).to.equal(name);
      expect(moved.left[0]?.reason).to.match(reason);
    });
  }
});

describe("a program without such calls stays as it is, with nothing to say", () => {
  const cases: Record<string, string> = {
    "no azure-native": `import * as pulumi from "@pulumi/pulumi";\nexport const x = pulumi.output(1);`,
    "azure-native's resources": `import * as azure from "@pulumi/azure-native";\nnew azure.storage.StorageAccount("a", {});`,
    "its functions that return no credentials": `import { storage } from "@pulumi/azure-native";\nstorage.getStorageAccountOutput({});`,
    "a function of a module without credentials": `import { resources } from "@pulumi/azure-native";\nresources.getClientConfigOutput();`,
    "this package's functions": `import { storage } from "pulumi-azure-listkeys"; // not @pulumi/azure-native\nstorage.listStorageAccountKeys({});`,
    "another package's": `import { storage } from "@pulumi/azure-native-v9";\nstorage.listStorageAccountKeysOutput({});`,
    "the name in a comment and in a text": `// azure.storage.listStorageAccountKeys()\nimport "@pulumi/azure-native/types";\nconst storage = "listStorageAccountKeys";`,
  };
  for (const [title, text] of Object.entries(cases)) {
    it(title, () => expect(move(text)).to.deep.equal({ text, changes: [], calls: 0, left: [], toCheck: [] }));
  }

  it("and one with a syntax error is not read", () => {
    const text = `import { storage } from "@pulumi/azure-native";\nstorage.listStorageAccountKeysOutput({);`;
    expect(() => move(text)).to.throw(SyntaxProblem, "expected");
  });
});

describe("the name of the new import", () => {
  const call = `import * as azure from "@pulumi/azure-native";\nnew azure.Provider("p");\nazure.maps.listAccountKeysOutput({});\n`;
  const nameIn = (text: string) => /\n(\w+)\.maps\.listAccountKeysOutput/.exec(move(text).text)?.[1];

  it("collides with none in the file", () => {
    expect(nameIn(call)).to.equal("listkeys");
    expect(nameIn(`${call}function f(listkeys) {}`)).to.equal("azureListkeys");
    expect(nameIn(`${call}listkeys; azureListkeys; pulumiAzureListkeys; listkeys2;`)).to.equal("listkeys3");
  });

  it("is that of the whole package where the file has imported it, unless that is hidden", () => {
    const own = `import * as own from "pulumi-azure-listkeys";\n`;
    expect(nameIn(own + call)).to.equal("own");
    expect(move(own + call).text).not.to.include("listkeys from");
    expect(nameIn(`${own}${call}function f(own) { return own; }`)).to.equal("listkeys");
    expect(nameIn(`import type * as own from "pulumi-azure-listkeys";\n${call}`)).to.equal("listkeys");
  });
});
