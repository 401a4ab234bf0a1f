// A small client of the plugin's tokens, as a generated SDK would be: what a program takes in place of the package.
import * as pulumi from "@pulumi/pulumi";

interface QuantumResult {
  primaryConnectionString: string;
  secondaryConnectionString: string;
  activeConnectionString: string;
}

class WorkspaceKeys extends pulumi.CustomResource {
  declare readonly resourceId: pulumi.Output<string>;
  declare readonly primaryConnectionString: pulumi.Output<string | undefined>;
  declare readonly secondaryConnectionString: pulumi.Output<string | undefined>;
  declare readonly activeConnectionString: pulumi.Output<string | undefined>;
  declare readonly revision: pulumi.Output<number>;
  declare readonly rotated: pulumi.Output<string[]>;

  constructor(name: string, args: object, opts?: pulumi.CustomResourceOptions) {
    const outputs = {
      resourceId: undefined,
      primaryConnectionString: undefined,
      secondaryConnectionString: undefined,
      activeConnectionString: undefined,
      revision: undefined,
      rotated: undefined,
    };
    super("azure-listkeys:quantum:WorkspaceKeys", name, { ...outputs, ...args }, opts);
  }

  static get(name: string, id: pulumi.Input<pulumi.ID>): WorkspaceKeys {
    return new WorkspaceKeys(name, {}, { id });
  }
}

export class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: pulumi.Inputs) {
    super("azure-listkeys", name, args);
  }
}

export const quantum = {
  WorkspaceKeys,
  listWorkspaceKeys: (args: object, opts?: pulumi.InvokeOutputOptions) =>
    pulumi.runtime.invokeOutput<QuantumResult>("azure-listkeys:quantum:listWorkspaceKeys", args, opts),
};

/** Any function, by its token. */
export const call = (token: string, args: object) => pulumi.runtime.invokeOutput<object>(token, args);
