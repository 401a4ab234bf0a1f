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
  /** A component that the first key resource is in, and that each of the others depends on. */
  firstInGroup?: boolean;
  /** A workspace that the program creates, on which all depend, though they name others. */
  dependsOnWorkspace?: boolean;
}

const program = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as Program;

class Group extends pulumi.ComponentResource {
  constructor() {
    super("test:index:Group", "group");
  }
}

const group = program.dependsOnParent || program.firstInGroup ? new Group() : undefined;
const workspace = program.dependsOnWorkspace
  ? new Workspace("workspace", { resourceGroupName: "rg", workspaceName: "created" })
  : undefined;

function placeOf(index: number): pulumi.CustomResourceOptions {
  const parent = program.dependsOnParent || index === 0 ? group : undefined;
  const dependsOn = [program.firstInGroup && index === 0 ? undefined : group, workspace].filter(
    (resource) => resource !== undefined,
  );
  return { ...(parent !== undefined && { parent }), ...(dependsOn.length > 0 && { dependsOn }) };
}

const transform: pulumi.ResourceTransformation = ({ props, opts }) => ({
  props: { ...props, workspaceName: program.transformed },
  opts,
});

const names = (index: number) => ({ resourceGroupName: "rg", workspaceName: `q${index}` });
const resources = Array.from(
  { length: program.count ?? 1 },
  (_, index) =>
    new quantum.WorkspaceKeys(`keys${index}`, names(index), {
      ...placeOf(index),
      ...(program.transformed !== undefined && { transformations: [transform] }),
    }),
);

export const connections = resources.map(({ primaryConnectionString }) => primaryConnectionString);
export const ids = resources.map(({ resourceId }) => resourceId);
export const byFunction = program.function
  ? quantum.listWorkspaceKeys(names(0)).primaryConnectionString
  : undefined;
