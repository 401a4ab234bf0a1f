// Keys of one Quantum workspace, by either face of the package, as the file that PROGRAM names has it: a resource or a
// function, and a consumer of each key. A test changes the file between runs.
import { readFileSync } from "node:fs";

import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

import * as plugin from "./pluginClient";

interface Program {
  face: "dynamic" | "plugin";
  form: "function" | "resource";
  args?: quantum.ListWorkspaceKeysArgs;
  /** An ID to look up instead. */
  get?: string;
  /** The workspace is created by the program. */
  create?: boolean;
  /** The type that the resource had before. */
  alias?: string;
  /** Providers, by name, of a function each. */
  providers?: Record<string, pulumi.Inputs>;
  /** A function to call by its token instead. */
  token?: string;
}

/** A resource of another package by its type alone: their SDKs take long to load. */
class Resource extends pulumi.CustomResource {}

const program = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as Program;
const face = program.face === "plugin" ? plugin : { quantum };

function argsOf({ args, create }: Program): quantum.ListWorkspaceKeysArgs {
  if (create !== true) return args as quantum.ListWorkspaceKeysArgs;
  const names = { resourceGroupName: "rg", workspaceName: "q1" };
  const workspace = new Resource("azure-native:quantum:Workspace", "workspace", names);
  return { ...args, resourceId: workspace.id } as quantum.ListWorkspaceKeysArgs;
}

function resourceOf({ get, alias }: Program) {
  if (get !== undefined) return face.quantum.WorkspaceKeys.get("keys", get);
  const opts = alias === undefined ? {} : { aliases: [{ type: alias }] };
  return new face.quantum.WorkspaceKeys("keys", argsOf(program), opts);
}

function outputs() {
  if (program.token !== undefined) return { called: plugin.call(program.token, program.args ?? {}) };
  if (program.providers !== undefined) {
    const entries = Object.entries(program.providers).map(([name, settings]) => {
      const provider = new plugin.Provider(name, settings);
      return [
        name,
        plugin.quantum.listWorkspaceKeys(program.args ?? {}, { provider }).primaryConnectionString,
      ];
    });
    return Object.fromEntries(entries) as Record<string, pulumi.Output<string>>;
  }
  const resource = program.form === "resource" ? resourceOf(program) : undefined;
  const keys = resource ?? face.quantum.listWorkspaceKeys(argsOf(program));
  const connections = {
    primary: keys.primaryConnectionString,
    secondary: keys.secondaryConnectionString,
    active: keys.activeConnectionString,
  };
  for (const [name, connection] of Object.entries(connections)) {
    const value = (connection as pulumi.Output<string | null | undefined>).apply((text) => text ?? "");
    new Resource("kubernetes:core/v1:Secret", `${name}-consumer`, { stringData: { value } });
  }
  return {
    ...connections,
    ...(resource && { id: resource.id, revision: resource.revision, rotated: resource.rotated }),
  };
}

export = outputs();
