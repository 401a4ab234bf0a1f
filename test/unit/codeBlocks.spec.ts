/** The code in the documents for users: TypeScript compiles under `strict`, YAML and Python are well-formed. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import { load } from "js-yaml";
import * as ts from "typescript";

import { errorsIn } from "../support/compile";
import { blocksIn, blocksOf, ROOT } from "../support/documents";
import { findOnPath } from "../support/processes";

/** What blocks use that do not say where it comes from. */
const SURROUNDINGS = `
import type * as sdk from "@pulumi/pulumi";
import type * as automation from "@pulumi/pulumi/automation";
import type * as ours from "pulumi-azure-listkeys";
import type * as childProcess from "node:child_process";

declare global {
  const pulumi: typeof sdk;
  const arm: typeof ours.arm;
  const wiring: typeof ours.wiring;
  const machinelearningservices: typeof ours.machinelearningservices;
  const quantum: typeof ours.quantum;
  const storage: typeof ours.storage;
  const stack: automation.Stack;
  const execFileSync: typeof childProcess.execFileSync;
  const names: { resourceGroupName: string; workspaceName: string };
  const id: string, resourceId: string, resourceGroupName: string, workspaceName: string, loginServer: string;
  const subscriptionId: string, clientSecret: string, other: string;
}
`;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["node"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

const MISTAKES = `const keys = storage.listStorageAccountKeys({ resourceId });
export const key: string = keys.activeKey;
storage.listStorageAccountKeys({ acountName: "a" });
`;

describe("TypeScript in the documents", () => {
  // One compilation for all: most of its time goes into the types of the packages.
  let errors: { path: string; message: string }[];
  const mistakes = join(ROOT, "docs/mistakes.ts");
  const blocks = blocksOf("ts");
  before(() => {
    const files = new Map([[join(ROOT, "docs/surroundings.ts"), SURROUNDINGS]]);
    for (const { place, text } of blocks) files.set(join(ROOT, "docs", `${place}.ts`), `${text}\nexport {};`);
    files.set(mistakes, MISTAKES);
    errors = errorsIn(files, OPTIONS);
  });

  it("compiles", () => {
    expect(blocks).to.have.length.above(50);
    expect(errors.filter(({ path }) => path !== mistakes)).to.deep.equal([]);
  });

  it("would not compile with a wrong type or argument", () => {
    const found = errors.filter(({ path }) => path === mistakes).map(({ message }) => message);
    expect(found).to.have.length(2);
    expect(found[0]).to.match(/OutputInstance<string>' is not assignable to type 'string'|Output<string>/);
    expect(found[1]).to.include("acountName");
  });
});

describe("YAML in the documents", () => {
  for (const { place, text } of blocksOf("yaml")) {
    it(`is well-formed, and calls functions that there are: ${place}`, () => {
      const tokens = [...JSON.stringify(load(text)).matchAll(/"(azure-listkeys:\w+:\w+)"/g)];
      for (const [, token = ""] of tokens) expect(known).to.include(token);
    });
  }
  const schema = JSON.parse(readFileSync(join(ROOT, "schema.json"), "utf8")) as Record<string, object>;
  const known = ["functions", "resources"].flatMap((part) => Object.keys(schema[part] ?? {}));
});

describe("Python in the documents", () => {
  const python = findOnPath("python3", process.env);
  const blocks = blocksOf("python");
  if (python === undefined) it.skip("compiles (no python3 on the PATH)");
  else {
    it("compiles", () => {
      expect(blocks).not.to.have.length(0);
      const script =
        "import sys, json\nfor b in json.load(sys.stdin): compile(b['text'], b['place'], 'exec')";
      execFileSync(python, ["-c", script], { input: JSON.stringify(blocks), stdio: "pipe" });
    });
  }
});

describe("a block of code", () => {
  it("is found by its language, with its place", () => {
    const text = "# A\n\n```ts\nconst a = 1;\n```\n\n```sh\nls\n```\n\n```ts\n```\n";
    expect(blocksIn(text, "ts", "a.md")).to.deep.equal([
      { place: "a.md, line 3", text: "const a = 1;\n" },
      { place: "a.md, line 11", text: "" },
    ]);
  });
});
