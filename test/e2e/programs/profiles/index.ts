// Keys of Quantum workspaces by profile, as the file that PROGRAM names has it. A test changes the file between runs.
import { readFileSync } from "node:fs";

import type * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

interface Read {
  form: "function" | "resource" | "get";
  profile?: string;
  args?: quantum.ListWorkspaceKeysArgs;
}

const { reads } = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as {
  reads: Record<string, Read>;
};

function keysOf(name: string, { form, args, profile }: Read) {
  const given = args ?? { resourceGroupName: "rg", workspaceName: "q1" };
  const opts = profile === undefined ? {} : { profile };
  if (form === "function") return quantum.listWorkspaceKeys(given, opts);
  if (form === "resource") return new quantum.WorkspaceKeys(name, given, opts);
  return quantum.WorkspaceKeys.get(name, given.resourceId ?? "", opts);
}

const outputs: Record<string, pulumi.Output<string>> = {};
for (const [name, read] of Object.entries(reads)) outputs[name] = keysOf(name, read).activeKey;
export = outputs;
