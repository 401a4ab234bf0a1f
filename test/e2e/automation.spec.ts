/** An inline program of the Automation API, in this very process; the real engine alone has it. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import { automation, type Output } from "@pulumi/pulumi";

import { connectFakeArm, type ConnectedFakeArm } from "../../provider/testing";
import { cliEnvironment, makeSurroundings, type Surroundings } from "../support/cli/workspace";
import { findOnPath } from "../support/processes";
import { ENDPOINT, ML_WORKSPACE } from "../support/tools";

const NAMES = { resourceGroupName: "rg", workspaceName: "ml-ws", name: "phi" };
const OTHER = "11111111-2222-3333-4444-555555555555";

describe("an inline program", function () {
  this.timeout(240_000);
  let fake: ConnectedFakeArm;
  let surroundings: Surroundings;
  let workDir: string;
  before(async function () {
    if (findOnPath("pulumi", process.env) === undefined) return this.skip();
    fake = await connectFakeArm();
    await fake.reset();
    surroundings = makeSurroundings();
    workDir = join(surroundings.folder, "work");
    mkdirSync(workDir);
    // The provider of key resources looks for the package from there.
    symlinkSync(join(__dirname, "../../node_modules"), join(workDir, "node_modules"));
    for (const id of [ML_WORKSPACE, ENDPOINT]) await fake.add(inOther(id));
  });
  after(async () => {
    surroundings?.remove();
    await fake?.reset();
  });

  const inOther = (id: string) => id.replace(/[0-]{36}/, OTHER);

  async function program(): Promise<Record<string, Output<string>>> {
    const { machinelearningservices } = await import("pulumi-azure-listkeys");
    return {
      ofFunction: machinelearningservices.listServerlessEndpointKeys(NAMES).activeKey,
      ofResource: new machinelearningservices.ServerlessEndpointKeys("keys", NAMES).activeKey,
    };
  }

  async function run(stackName: string, envVars: Record<string, string>, config: Record<string, string>) {
    const stack = await automation.LocalWorkspace.createOrSelectStack(
      { stackName, projectName: "inline", program },
      { workDir, envVars: { ...cliEnvironment(surroundings, process.env), ...envVars } },
    );
    for (const [name, value] of Object.entries(config)) await stack.setConfig(name, { value });
    let shown = "";
    const { outputs } = await stack.up({ onOutput: (text) => (shown += text) });
    const { primaryKey } = (await fake.keysOf(inOther(ENDPOINT))) as { primaryKey: string };
    const isOther = (name: string) => outputs[name]?.value === primaryKey;
    return { ofFunction: isOther("ofFunction"), ofResource: isOther("ofResource"), shown };
  }

  it("has one subscription for functions and key resources, by setConfig", async () => {
    const { shown, ...found } = await run("configured", {}, { "azure-native:subscriptionId": OTHER });
    expect(found).to.deep.equal({ ofFunction: true, ofResource: true });
    expect(shown).not.to.match(/inline program/);
  });

  it("is warned where the workspace's envVars are not its own", async () => {
    const { shown, ...found } = await run("environment", { ARM_SUBSCRIPTION_ID: OTHER }, {});
    // Both are listed in the program; a refresh would be with the provider's settings.
    expect(found).to.deep.equal({ ofFunction: false, ofResource: false });
    expect(shown).to.match(
      /ServerlessEndpointKeys \(keys\):\s+warning: The program has another subscription/,
    );
    expect(shown).to.match(/inline program of the Automation API.*`stack\.setConfig`/);
  });
});
