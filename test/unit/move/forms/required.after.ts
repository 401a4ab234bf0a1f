// `import … = require(…)`, in which the new import is written too.
import azure = require("@pulumi/azure-native");
import listkeys = require("pulumi-azure-listkeys");
import quantum = require("pulumi-azure-listkeys/quantum");

const group = new azure.resources.ResourceGroup("group");

export const key = listkeys.storage.listStorageAccountKeysOutput({ resourceGroupName: group.name, accountName: "a" }).keys;
export const job = quantum.listWorkspaceKeysOutput({ resourceGroupName: group.name, workspaceName: "q1" }).primaryKey;
