// One key resource, as the file that PROGRAM names has it, and a consumer. A test changes the file between runs.
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

function keysOf({ opts, get, older, provider }: Program) {
  if (get !== undefined) return quantum.WorkspaceKeys.get("keys", get);
  if (older) return new OlderKeys("keys", argsOf(program), older);
  const options = provider ? { ...opts, provider: new Provider() } : opts;
  return new quantum.WorkspaceKeys("keys", argsOf(program), options);
}

const keys = keysOf(program);
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
