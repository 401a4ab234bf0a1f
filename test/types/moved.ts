/**
 * A program as it was written for azure-native's functions. `npm run typecheck` compiles it twice: with this package,
 * and with azure-native in its place (`tsconfig.azureNative.json`).
 */
import { Secret } from "@pulumi/azure-native/keyvault";
import { WebApp } from "@pulumi/azure-native/web";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg", workspaceName: pulumi.output("ws") };
const vault = { resourceGroupName: "rg", vaultName: "vault" };
const group = { resourceGroupName: "rg" };

const workspace = machinelearningservices.listWorkspaceKeysOutput(names);
const compute = machinelearningservices.listComputeKeysOutput({ ...names, computeName: "cluster" });
const serverless = machinelearningservices.listServerlessEndpointKeysOutput({ ...names, name: "phi" });
const online = machinelearningservices.listOnlineEndpointKeysOutput({ ...names, endpointName: "phi" });
const jobs = quantum.listWorkspaceKeysOutput(names, { async: true });

// A field that is always there, where a string is needed.
new Secret("storage", { ...vault, properties: { value: workspace.userStorageKey } });
new Secret("connection", { ...vault, properties: { value: jobs.primaryConnectionString } });
export const storage: pulumi.Output<string> = workspace.userStorageArmId;
export const computeType: pulumi.Output<string> = compute.computeType;

// A field that may be absent, by `apply`.
for (const keys of [serverless, online]) {
  const value = keys.apply(({ primaryKey, secondaryKey }) => primaryKey ?? secondaryKey ?? "");
  new Secret("endpoint", { ...vault, properties: { value } });
  new Secret("endpoint-or-none", { ...vault, properties: { value: keys.apply((all) => all.primaryKey) } });
}
const password = workspace.apply((keys) => keys.containerRegistryCredentials?.passwords?.[0]?.value);
new Secret("registry", { ...vault, properties: { value: password } });
export const notebook = workspace.apply((keys) => keys.notebookAccessKeys?.primaryAccessKey.length);
export const created = jobs.apply(({ primaryKey }) => primaryKey?.createdAt?.slice(0, 10));

// Settings of an app, some of them made of a key.
new WebApp("app", {
  ...group,
  siteConfig: {
    appSettings: [
      { name: "INSIGHTS", value: workspace.appInsightsInstrumentationKey },
      { name: "QUANTUM", value: pulumi.interpolate`${jobs.secondaryConnectionString};Timeout=5` },
      { name: "ENDPOINT", value: online.apply(({ primaryKey }) => primaryKey) },
      { name: "QUANTUM_KEY", value: jobs.apply(({ primaryKey }) => primaryKey?.key) },
      { name: "ENABLED", value: jobs.apply(({ apiKeyEnabled }) => String(apiKeyEnabled ?? false)) },
    ],
  },
});
export const header = pulumi.interpolate`Bearer ${serverless.apply((keys) => keys.primaryKey ?? "")}`;
