import { expect } from "chai";

import { ArgsError, ArmError, CredentialError } from "../../../provider/arm/errors/errors";
import { withInlineNote } from "../../../provider/program/inlineProgram";

const NOTE = /An inline program .*not the `envVars` of its workspace: .*`stack\.setConfig`\.$/;

const problem = (property: string) => [{ property, reason: "is missing" }];

const OF_SETTINGS = {
  "a credential": () => new CredentialError("client secret", "it lacks a part"),
  "the configuration": () => new ArgsError("configuration", problem("azure-listkeys:endpoint")),
  "a missing subscription": () => new ArgsError("quantum.listWorkspaceKeys", problem("subscriptionId")),
};

const OTHERS = {
  "an argument": () => new ArgsError("quantum.listWorkspaceKeys", problem("workspaceName")),
  "Resource Manager": () =>
    new ArmError({ operation: "o", resourceId: "/r", apiVersion: "v", code: "Conflict", reason: "busy" }),
  "anything else": () => new Error("other"),
};

describe("withInlineNote", () => {
  const [, started = ""] = process.argv;
  afterEach(() => void (process.argv[1] = started));

  const messageOf = (error: Error) => (withInlineNote(error) as Error).message;

  for (const [title, error] of Object.entries(OF_SETTINGS)) {
    it(`says of an error of ${title} where an inline program has its settings from`, () => {
      expect(messageOf(error())).to.match(NOTE);
    });

    for (const entry of [
      "/p/node_modules/@pulumi/pulumi/cmd/run",
      "C:\\p\\@pulumi\\pulumi\\cmd\\run\\index.js",
    ]) {
      it(`says nothing of it for an error of ${title} in a program that the engine runs as ${entry}`, () => {
        process.argv[1] = entry;
        expect(messageOf(error())).to.equal(error().message);
      });
    }
  }

  for (const [title, error] of Object.entries(OTHERS)) {
    it(`says nothing of it for an error of ${title}`, () => {
      expect(messageOf(error())).to.equal(error().message);
    });
  }
});
