// A function and a key resource of one endpoint, in an inline program. It prints its outputs as JSON, in the last line.
import { automation } from "@pulumi/pulumi";
import { machinelearningservices as ml } from "pulumi-azure-listkeys";

interface Given {
  workDir: string;
  envVars: Record<string, string>;
  config: Record<string, string>;
}

const { workDir, envVars, config } = JSON.parse(process.env["GIVEN"] ?? "") as Given;
const names = { resourceGroupName: "rg-data", workspaceName: "ws-data", name: "chat" };

const program = async () =>
  Promise.resolve({
    ofFunction: ml.listServerlessEndpointKeys(names).activeKey,
    ofResource: new ml.ServerlessEndpointKeys("chat", names).activeKey,
  });

async function main(): Promise<void> {
  const stack = await automation.LocalWorkspace.createOrSelectStack(
    { stackName: "dev", projectName: "inline", program },
    { workDir, envVars },
  );
  for (const [name, value] of Object.entries(config)) await stack.setConfig(name, { value });
  const { outputs } = await stack.up({ onOutput: (text) => process.stdout.write(text) });
  console.log(`\n${JSON.stringify(outputs)}`);
}

main().catch((error: unknown) => {
  console.log(`\n${JSON.stringify({ failed: String(error) })}`);
});
