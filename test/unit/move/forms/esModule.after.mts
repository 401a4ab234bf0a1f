// An ES module of Node: the whole as the default import, and sub-paths with their endings.
import { resources } from "@pulumi/azure-native";
import azure from "pulumi-azure-listkeys";
import { storage } from "pulumi-azure-listkeys";
import { listWorkspaceKeysOutput } from "pulumi-azure-listkeys/quantum";
import * as maps from "pulumi-azure-listkeys/maps";

const group = new resources.ResourceGroup("group");
const names = { resourceGroupName: group.name, accountName: "a" };

export const map = maps.listAccountKeysOutput(names).primaryKey;
export const key = storage.listStorageAccountKeysOutput(names).keys;
export const model = azure.cognitiveservices.listAccountKeysOutput(names).key1;
export const job = listWorkspaceKeysOutput({ resourceGroupName: group.name, workspaceName: "q1" }).primaryKey;
