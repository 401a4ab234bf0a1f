// What is left, each with its reason in a comment; and one call that moves all the same.
import * as azure from "@pulumi/azure-native";
import * as storage from "@pulumi/azure-native/storage";
import * as listkeys from "pulumi-azure-listkeys";
import { listWorkspaceKeys, type ListWorkspaceKeysResult } from "@pulumi/azure-native/quantum";
import * as pulumi from "@pulumi/pulumi";

export { listAccountKeysOutput } from "@pulumi/azure-native/maps"; // left: reexported
export * from "@pulumi/azure-native/search"; // left: reexported
export { RedisEnterprise } from "@pulumi/azure-native/redisenterprise";
export import ai = azure.cognitiveservices; // left: reexported

const names = { resourceGroupName: "rg", accountName: "a" };
const job = { resourceGroupName: "rg", workspaceName: "q1" };
const provider = new azure.Provider("other");
const withProvider = { provider };
const withParent = { parent: provider };
const outputOf = <Value>(value: Promise<Value>) => value;
declare const given: pulumi.InvokeOptions;

export async function awaited(): Promise<string | undefined> {
  const { keys } = await storage.listStorageAccountKeys(names); // left: awaited
  const one = await listWorkspaceKeys(job).then((all) => all.primaryKey); // left: awaited
  return keys[0]?.value ?? one?.key;
}
export const then = storage.listStorageAccountKeys(names).then((all) => all.keys); // left: then
export const caught = pulumi.output(storage.listStorageAccountKeys(names).catch(() => undefined)); // left: then
export const two = pulumi.output(
  storage.listStorageAccountKeys(names).then( // left: then
    (all) => all.keys,
    () => [],
  ),
);
export const promise: Promise<ListWorkspaceKeysResult> = listWorkspaceKeys(job); // left: promise, type
export const typedCallback = pulumi
  .output(names)
  .apply((all): Promise<storage.ListStorageAccountKeysResult> => storage.listStorageAccountKeys(all)); // left: type, promise
export const ofAnother = outputOf(storage.listStorageAccountKeys(names)); // left: promise
export const inAsync = pulumi.output(names).apply(async (all) => storage.listStorageAccountKeys(all)); // left: promise
export const oneOfTwo = pulumi.output(names).apply((all) => {
  if (all.accountName === "") return undefined;
  return storage.listStorageAccountKeys(all); // left: promise
});

export const explicit = storage.listStorageAccountKeysOutput(names, { provider }); // left: provider
export const constant = storage.listStorageAccountKeysOutput(names, withProvider); // left: provider
export const parameter = storage.listStorageAccountKeysOutput(names, given); // left: options
export const spread = storage.listStorageAccountKeysOutput(names, { ...withParent }); // left: options
const both: [typeof names] = [names];
export const spreadArguments = storage.listStorageAccountKeysOutput(...both); // left: spread

export const list = [storage.listStorageAccountKeysOutput]; // left: notCalled
export type List = typeof storage.listStorageAccountKeysOutput; // left: typeOfFunction
export const later = () => import("@pulumi/azure-native"); // left: dynamicImport
export const typed: typeof azure.maps = azure.maps; // left: reexported
export const all = Object.keys(storage); // left: passedOn

export const already = listkeys.quantum.listWorkspaceKeys(job).primaryConnectionString;
export const moved = listkeys.storage.listStorageAccountKeysOutput(names, withParent).keys; // check: parent
export const movedToo = listkeys.storage.listStorageAccountKeysOutput(names, { "parent": provider, async: true }).keys; // check: parent
