/** What this package has beside azure-native goes where a string is needed, of a function and of a key resource. */
import { Secret } from "@pulumi/azure-native/keyvault";
import type * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg", workspaceName: "ws" };
const vault = { resourceGroupName: "rg", vaultName: "vault" };

const keys = new quantum.WorkspaceKeys("keys", names);
for (const value of [
  quantum.listWorkspaceKeys({ ...names, use: "secondary" }).activeKey,
  quantum.listWorkspaceKeys(names).activeConnectionString,
  machinelearningservices.listServerlessEndpointKeys({ ...names, name: "phi" }).activeKey,
  keys.activeKey,
  keys.activeConnectionString,
  keys.primaryConnectionString,
]) {
  const text: pulumi.Output<string> = value;
  new Secret("active", { ...vault, properties: { value: text } });
}
new Secret("maybe", {
  ...vault,
  properties: {
    value: new machinelearningservices.OnlineEndpointKeys("e", { ...names, endpointName: "phi" }).primaryKey,
  },
});
