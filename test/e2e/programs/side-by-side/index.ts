// Key resources whose keys the program lists, as the file that PROGRAM names has it. A test changes it between runs.
import { readFileSync } from "node:fs";

import { Workspace } from "@pulumi/azure-native/quantum";
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

interface Program {
  /** How many key resources, of as many workspaces. */
  count?: number;
  /** A function lists the keys of the first workspace too. */
  function?: boolean;
  /** Another workspace, which a transformation puts in the place of each one's own. */
  transformed?: string;
  /** A component that the key resources are in, and that each depends on. */
  dependsOnParent?: boolean;
  /** A workspace that the program creates, on which all depend, though they name others. */
  dependsOnWorkspace?: boolean;
}

const program = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as Program;

class Group extends pulumi.ComponentResource {
  constructor() {
    super("test:index:Group", "group");
  }
}

const parent = program.dependsOnParent ? new Group() : undefined;
const workspace = program.dependsOnWorkspace
  ? new Workspace("workspace", { resourceGroupName: "rg", workspaceName: "created" })
  : undefined;
const dependsOn = [parent, workspace].filter((resource) => resource !== undefined);

const transform: pulumi.ResourceTransformation = ({ props, opts }) => ({
  props: { ...props, workspaceName: program.transformed },
  opts,
});

const names = (index: number) => ({ resourceGroupName: "rg", workspaceName: `q${index}` });
const resources = Array.from(
  { length: program.count ?? 1 },
  (_, index) =>
    new quantum.WorkspaceKeys(`keys${index}`, names(index), {
      ...(dependsOn.length > 0 && { dependsOn }),
      ...(parent !== undefined && { parent }),
      ...(program.transformed !== undefined && { transformations: [transform] }),
    }),
);

export const connections = resources.map(({ primaryConnectionString }) => primaryConnectionString);
export const ids = resources.map(({ resourceId }) => resourceId);
export const byFunction = program.function
  ? quantum.listWorkspaceKeys(names(0)).primaryConnectionString
  : undefined;
