// A key resource, as the file that PROGRAM names has it, and a consumer; and others. A test changes the file between
// runs.
import { readFileSync } from "node:fs";

import { Workspace } from "@pulumi/azure-native/quantum";
import { Secret } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

import { OlderKeys, type Version } from "./olderKeys";

interface Program {
  args?: quantum.ListWorkspaceKeysArgs;
  opts?: pulumi.CustomResourceOptions;
  /** The arguments that are given as secrets. */
  secrets?: string[];
  /** An ID to look up instead. */
  get?: string;
  /** The workspace is created by the program. */
  create?: boolean;
  /** The resource is written as that version wrote it. */
  older?: Version;
  /** An explicit provider of another package is given to it. */
  provider?: boolean;
  /** The key goes, as a secret, into an argument that a second resource does not have. */
  misuse?: boolean;
  /** By their names; each has a consumer as well. */
  others?: Record<string, Pick<Program, "args" | "opts" | "older">>;
}

const program = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as Program;

class Provider extends pulumi.ProviderResource {
  constructor() {
    super("azure-native", "native");
  }
}

function argsOf({ args = {} as quantum.ListWorkspaceKeysArgs, secrets = [], create }: Program) {
  if (create) {
    const workspace = new Workspace("workspace", { resourceGroupName: "rg", workspaceName: "q1" });
    return { resourceId: workspace.id };
  }
  const entries = Object.entries(args).map(([name, value]: [string, unknown]) => [
    name,
    secrets.includes(name) ? pulumi.secret(value) : value,
  ]);
  return Object.fromEntries(entries) as quantum.ListWorkspaceKeysArgs;
}

function keysOf(name: string, entry: Program) {
  const { opts, get, older, provider } = entry;
  if (get !== undefined) return quantum.WorkspaceKeys.get(name, get);
  if (older) return new OlderKeys(name, argsOf(entry), older);
  const options = provider ? { ...opts, provider: new Provider() } : opts;
  return new quantum.WorkspaceKeys(name, argsOf(entry), options);
}

function otherOf([name, entry]: [string, Program]) {
  const { primaryConnectionString: connection, activeKey: active, revision } = keysOf(name, entry);
  new Secret(`${name}-consumer`, { stringData: { connection: connection.apply((value) => value ?? "") } });
  return [name, { connection, active, revision }];
}

const keys = keysOf("keys", program);
new Secret("consumer", {
  stringData: { connection: keys.primaryConnectionString.apply((value) => value ?? "") },
});
new Secret("absent-consumer", {
  stringData: { key: keys.secondaryConnectionString.apply((value) => value ?? "none") },
});
if (program.misuse) {
  const args = { ...argsOf(program), apiKey: keys.activeKey };
  new quantum.WorkspaceKeys("misused", args);
}

export const connection = keys.primaryConnectionString;
export const active = keys.activeKey;
export const additional = keys.additionalFields.apply((fields) => fields ?? null);
export const revision = keys.revision;
export const others = Object.fromEntries(Object.entries(program.others ?? {}).map(otherOf)) as object;
