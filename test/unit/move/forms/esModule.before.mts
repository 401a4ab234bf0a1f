// An ES module of Node: the whole as the default import, and sub-paths with their endings.
import azure, { resources, storage } from "@pulumi/azure-native";
import { listWorkspaceKeysOutput } from "@pulumi/azure-native/quantum/listWorkspaceKeys.js";
import * as maps from "@pulumi/azure-native/maps/index.js";

const group = new resources.ResourceGroup("group");
const names = { resourceGroupName: group.name, accountName: "a" };

export const map = maps.listAccountKeysOutput(names).primaryKey;
export const key = storage.listStorageAccountKeysOutput(names).keys;
export const model = azure.cognitiveservices.listAccountKeysOutput(names).key1;
export const job = listWorkspaceKeysOutput({ resourceGroupName: group.name, workspaceName: "q1" }).primaryKey;
