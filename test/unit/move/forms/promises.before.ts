// The form that returns a Promise: moved where Pulumi takes an output as well.
import * as pulumi from "@pulumi/pulumi";
import { all, output as toOutput } from "@pulumi/pulumi";
import { quantum, storage } from "@pulumi/azure-native";

const names = pulumi.output({ resourceGroupName: "rg", accountName: "a" });
const job = { resourceGroupName: "rg", workspaceName: "q1" };

export const inApply = names.apply((known) => storage.listStorageAccountKeys(known)).apply(({ keys }) => keys[0]?.value);
export const inBody = names.apply(({ accountName }) => {
  const known = { resourceGroupName: "rg", accountName };
  return storage.listStorageAccountKeys(known);
}).keys;
export const then = pulumi
  .all([names.resourceGroupName, names.accountName])
  .apply(([resourceGroupName, accountName]) =>
    storage.listStorageAccountKeys({ resourceGroupName, accountName }).then((all) => all.keys[0]?.value ?? ""),
  );
export const wrapped = pulumi.output(quantum.listWorkspaceKeys(job)).primaryConnectionString;
export const wrappedThen = toOutput(quantum.listWorkspaceKeys(job).then((keys) => keys.secondaryConnectionString));
export const secret = pulumi.secret(quantum.listWorkspaceKeys(job)).apply((keys) => keys.primaryKey?.key);
export const several = all([quantum.listWorkspaceKeys(job), names]).apply(([keys]) => keys.primaryConnectionString);
export const named = pulumi.all({ keys: quantum.listWorkspaceKeys(job) }).apply(({ keys }) => keys?.primaryConnectionString);
