import * as pulumi from "@pulumi/pulumi";

import { type ListWorkspaceKeysArgs, WorkspaceKeys } from "../modules/quantum";
import type { ProfileOption } from "../operations/publicTypes";
import { parseQuantumConnectionString, type QuantumConnectionParts } from "./connectionStrings";

/**
 * The connection string of the active key of a Quantum workspace, and its parts. The keys are a child resource, so a key
 * that was rotated in Azure shows in the plan.
 *
 * Takes the arguments of `quantum.listWorkspaceKeys`, `use` and `maxAgeDays` among them.
 *
 * @example
 * const quantum = new wiring.QuantumConnection("quantum", { resourceId: workspace.id, use: "secondary" });
 * export const connection = quantum.connectionString;
 */
export class QuantumConnection extends pulumi.ComponentResource {
  /** The keys of the workspace. */
  declare readonly keys: WorkspaceKeys;
  /** The connection string of the active key; a secret. */
  declare readonly connectionString: pulumi.Output<string>;
  /** Its parts; a secret. */
  declare readonly parts: pulumi.Output<QuantumConnectionParts>;

  constructor(
    name: string,
    args: ListWorkspaceKeysArgs,
    opts?: pulumi.ComponentResourceOptions & ProfileOption,
  ) {
    super("azure-listkeys:wiring:QuantumConnection", name, {}, opts);
    this.keys = new WorkspaceKeys(name, args, { parent: this, profile: opts?.profile });
    this.parts = parseQuantumConnectionString(this.keys.activeConnectionString);
    // As the service returned it, after it was parsed successfully.
    this.connectionString = pulumi
      .all([this.keys.activeConnectionString, this.parts])
      .apply(([connectionString]) => connectionString);
    this.registerOutputs({ connectionString: this.connectionString, parts: this.parts });
  }
}
