// One key resource, as the file that PROGRAM names has it, and a consumer. A test changes the file between runs.
import { readFileSync } from "node:fs";

import { Workspace } from "@pulumi/azure-native/quantum";
import { Secret } from "@pulumi/kubernetes/core/v1";
import type * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

interface Program {
  args?: quantum.ListWorkspaceKeysArgs;
  opts?: pulumi.CustomResourceOptions;
  /** An ID to look up instead. */
  get?: string;
  /** The workspace is created by the program. */
  create?: boolean;
}

const program = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as Program;

function keysOf({ args, opts, get, create }: Program): quantum.WorkspaceKeys {
  if (get !== undefined) return quantum.WorkspaceKeys.get("keys", get);
  if (!create) return new quantum.WorkspaceKeys("keys", args as quantum.ListWorkspaceKeysArgs, opts);
  const workspace = new Workspace("workspace", { resourceGroupName: "rg", workspaceName: "q1" });
  return new quantum.WorkspaceKeys("keys", { resourceId: workspace.id }, opts);
}

const keys = keysOf(program);
new Secret("consumer", {
  stringData: { connection: keys.primaryConnectionString.apply((value) => value ?? "") },
});

export const connection = keys.primaryConnectionString;
export const additional = keys.additionalFields.apply((fields) => fields ?? null);
export const revision = keys.revision;
