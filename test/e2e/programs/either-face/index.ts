// Keys of Quantum workspaces, by either face of the package, as the file that PROGRAM names has it: resources and
// functions, and a consumer of each key. A test changes the file between runs.
import { readFileSync } from "node:fs";

import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

import * as plugin from "./pluginClient";

interface Entry {
  form: "function" | "resource";
  /** @default the program's */
  face?: Face;
  args?: quantum.ListWorkspaceKeysArgs;
  /** An ID to look up instead. */
  get?: string;
  /** The workspace is created by the program. */
  create?: boolean;
  /** The type that the resource had before. */
  alias?: string;
}

interface Program {
  face: Face;
  /** Keys, and a consumer of each, by the name of the resource. */
  entries?: Record<string, Entry>;
  /** Providers, by name, of a function each. */
  providers?: Record<string, pulumi.Inputs>;
  /** A function to call by its token instead. */
  token?: string;
  /** Of these functions. */
  args?: quantum.ListWorkspaceKeysArgs;
}

type Face = "dynamic" | "plugin";

/** A resource of another package by its type alone: their SDKs take long to load. */
class Resource extends pulumi.CustomResource {}

const program = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as Program;

function argsOf(name: string, { args, create }: Entry): quantum.ListWorkspaceKeysArgs {
  if (create !== true) return args as quantum.ListWorkspaceKeysArgs;
  const names = { resourceGroupName: "rg", workspaceName: name };
  const workspace = new Resource("azure-native:quantum:Workspace", `${name}-workspace`, names);
  return { ...args, resourceId: workspace.id } as quantum.ListWorkspaceKeysArgs;
}

function outputsOf(name: string, entry: Entry): Record<string, unknown> {
  const { quantum: own } = (entry.face ?? program.face) === "plugin" ? plugin : { quantum };
  const resourceOf = ({ get, alias }: Entry) => {
    if (get !== undefined) return own.WorkspaceKeys.get(name, get);
    const opts = alias === undefined ? {} : { aliases: [{ type: alias }] };
    return new own.WorkspaceKeys(name, argsOf(name, entry), opts);
  };
  const resource = entry.form === "resource" ? resourceOf(entry) : undefined;
  const keys = resource ?? own.listWorkspaceKeys(argsOf(name, entry));
  const connections = {
    primary: keys.primaryConnectionString,
    secondary: keys.secondaryConnectionString,
    active: keys.activeConnectionString,
  };
  for (const [key, connection] of Object.entries(connections)) {
    const value = (connection as pulumi.Output<string | null | undefined>).apply((text) => text ?? "");
    new Resource("kubernetes:core/v1:Secret", `${name}-${key}-consumer`, { stringData: { value } });
  }
  const outputs = {
    ...connections,
    ...(resource && { id: resource.id, revision: resource.revision, rotated: resource.rotated }),
  };
  return Object.fromEntries(Object.entries(outputs).map(([key, output]) => [`${name}-${key}`, output]));
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
  const all = Object.entries(program.entries ?? {}).map(([name, entry]) => outputsOf(name, entry));
  return Object.assign({}, ...all) as Record<string, unknown>;
}

export = outputs();
