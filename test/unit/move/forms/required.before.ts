// `import … = require(…)`, in which the new import is written too.
import azure = require("@pulumi/azure-native");
import quantum = require("@pulumi/azure-native/quantum");

const group = new azure.resources.ResourceGroup("group");

export const key = azure.storage.listStorageAccountKeysOutput({ resourceGroupName: group.name, accountName: "a" }).keys;
export const job = quantum.listWorkspaceKeysOutput({ resourceGroupName: group.name, workspaceName: "q1" }).primaryKey;
