/** Quantum's connection string, as the consumer's own parser has it: the azure-quantum package. */
import { expect } from "chai";

import { wiring } from "../../provider";
import { secretValueOf } from "../support/stack/outputs";
import { pythonUnavailable, runPython } from "./python";

const PARTS = {
  subscriptionId: "00000000-0000-0000-0000-000000000000",
  resourceGroupName: "fake-group.of_(names)",
  workspaceName: "fake-workspace",
  apiKey: "fake+key/with=signs==",
  quantumEndpoint: "https://eastus-v2.quantum.azure.com/",
};

const unavailable = pythonUnavailable();

describe("azure-quantum", () => {
  const behaviour = (title: string, test: () => Promise<void>) =>
    unavailable === undefined ? it(title, test) : it.skip(`${title} (${unavailable})`);

  behaviour("reads what quantumConnectionString makes", async () => {
    const { quantumEndpoint: _, ...expected } = PARTS;
    const string = await secretValueOf(wiring.quantumConnectionString(PARTS));
    expect(runPython("read_connection_strings.py", [string])).to.deep.equal([expected]);
  });

  behaviour("and parseQuantumConnectionString read the same, or refuse it both", async () => {
    const string = await secretValueOf(wiring.quantumConnectionString(PARTS));
    const strings = [
      string,
      string.replace("ApiKey", "apikey"),
      `${string}Later=fake;`,
      string.slice(0, -1),
      string.slice(0, 60),
      string.replace(PARTS.apiKey, ""),
      "",
    ];
    const ours = await Promise.all(strings.map(ownReading));
    expect(runPython("read_connection_strings.py", strings)).to.deep.equal(ours);
    expect(ours.filter((each) => each === null)).to.have.length(4);
  });
});

async function ownReading(string: string): Promise<object | null> {
  try {
    const { subscriptionId, resourceGroupName, workspaceName, apiKey } = await secretValueOf(
      wiring.parseQuantumConnectionString(string),
    );
    return { subscriptionId, resourceGroupName, workspaceName, apiKey };
  } catch {
    return null;
  }
}
