import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { operations } from "../../provider/operations";
import { targetOf } from "../../provider/operations/target";
import type { Fields } from "../../provider/operations/types";
import { allFields } from "../../provider/operations/values";
import { declaredServices, generatedFiles, leftovers, ROOT, WITH_TABLES } from "../../scripts/generate";
import { exampleField } from "../../scripts/generate/credentialField";
import { exampleArgs, exampleOperation } from "../../scripts/generate/example";
import { activeFields } from "../../scripts/generate/prose";
import { listComputeKeys } from "../support/declarations/operations";

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

  it("has examples that show a credential: no name, no status, no page", () => {
    const none = /^(?:error|status|code|kind|tags|nextLink|.*(?:[nN]ame|[iI]d|[tT]ype|[sS]tatus|Path|Hash))$/;
    for (const operation of operations) {
      const field = exampleField(operation);
      const fields = { ...allFields(operation.result), ...activeFields(operation) };
      const shown = `${operation.module}.${operation.functionName}: ${field}`;
      expect(fields, shown).to.have.property(field);
      expect(field, shown).not.to.match(none);
      expect(fields[field]?.type.kind, shown).not.to.be.oneOf(["number", "boolean"]);
    }
  });

  it("has the kubeconfigs in the example of hybridcontainerservice, not an error", () => {
    const text = files.get("docs/reference/hybridcontainerservice.md");
    expect(text).to.include("export const secret = keys.properties;");
  });
});

describe("the field of an example", () => {
  const string = { type: { kind: "string" as const }, description: "" };
  const object = (fields: Fields) => ({
    type: { kind: "object" as const, name: "Inner", description: "", fields },
    description: "",
  });
  const fieldOf = (fields: Fields) => exampleField({ ...listComputeKeys, result: object(fields).type });

  it("is a credential by its name, wherever it stands", () => {
    expect(fieldOf({ keyName: string, tokenType: string, value: string, accessToken: string })).to.equal(
      "accessToken",
    );
    expect(
      fieldOf({ tokenStoreEnabled: { ...string, type: { kind: "boolean" } }, kubeConfig: string }),
    ).to.equal("kubeConfig");
  });

  it("is else what has one in it, and else an address", () => {
    const error = object({ code: string, message: string });
    const keys = object({ inner: object({ primaryKey: string }) });
    expect(fieldOf({ error, value: string, properties: keys })).to.equal("properties");
    expect(fieldOf({ error, status: string, uploadUrl: string })).to.equal("uploadUrl");
  });

  it("is none without any", () => {
    expect(fieldOf({ error: object({ code: string }), status: string, id: string })).to.equal("");
  });
});
