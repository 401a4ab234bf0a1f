/** A subscription that is configured and wrong is reported as what it is: not an argument of the call. */
import { expect } from "chai";

import { ArgsError } from "../../../provider/arm/errors/errors";
import { targetOf } from "../../../provider/operations/target";
import { readSettings } from "../../../provider/configuration/settings";
import { listQuantumWorkspaceKeys as listQuantum } from "../../support/declarations/operations";

function failureOf(action: () => unknown): ArgsError {
  try {
    action();
  } catch (error) {
    expect(error).to.be.instanceOf(ArgsError);
    return error as ArgsError;
  }
  throw new Error("was accepted");
}

describe("a configured subscription", () => {
  for (const [source, configuration, environment] of [
    ["azure-listkeys:subscriptionId", { "azure-listkeys:subscriptionId": "canary/other" }, {}],
    ["azure-native:subscriptionId", { "azure-native:subscriptionId": "canary other\n" }, {}],
    ["ARM_SUBSCRIPTION_ID", {}, { ARM_SUBSCRIPTION_ID: "canary?" }],
    ["AZURE_SUBSCRIPTION_ID", {}, { AZURE_SUBSCRIPTION_ID: "..", ARM_USE_DEFAULT_AZURE_CREDENTIAL: "true" }],
  ] as const) {
    it(`that is none is reported by its source: ${source}`, () => {
      const error = failureOf(() => readSettings(configuration, environment));
      expect(error.problems.map(({ property }) => property)).to.deep.equal([source]);
      expect(error.message)
        .to.match(new RegExp(`^configuration: ${source} .*; it takes the ID of a subscription\\.$`))
        .and.not.contain("canary");
    });
  }

  it("that the operation does not take is not reported as an argument", () => {
    const args = { resourceGroupName: "rg", workspaceName: "q1" };
    const { message } = failureOf(() => targetOf(listQuantum, args, "fake-subscription"));
    expect(message).to.match(
      /^quantum\.listWorkspaceKeys: subscriptionId is not given, and the one that is configured \(azure-native:subscriptionId, ARM_SUBSCRIPTION_ID, or the Azure CLI's\) is invalid; it takes a UUID /,
    );
    const given = failureOf(() => targetOf(listQuantum, { ...args, subscriptionId: "fake" }, undefined));
    expect(given.message).to.match(/^quantum\.listWorkspaceKeys: subscriptionId is invalid; /);
  });
});
