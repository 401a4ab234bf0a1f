// Keys in each form that TARGETS names, each of the workspace that stands there.
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

class Consumer extends pulumi.CustomResource {
  constructor(name: string, value: unknown) {
    super("foreign:index:Consumer", name, { value });
  }
}

/** The plugin's resource, as an SDK that the CLI generates declares it. */
class GeneratedKeys extends pulumi.CustomResource {
  declare readonly primaryKey: pulumi.Output<unknown>;

  constructor(name: string, args: object) {
    super("azure-listkeys:quantum:WorkspaceKeys", name, { primaryKey: undefined, ...args });
  }
}

/** The plugin's function, as such an SDK calls it. */
function generated(args: object, opts?: pulumi.InvokeOutputOptions): pulumi.Output<unknown> {
  const result = pulumi.runtime.invokeOutput("azure-listkeys:quantum:listWorkspaceKeys", args, opts);
  return (result as pulumi.Output<Record<string, unknown>>).apply(({ primaryKey }) => primaryKey);
}

class GeneratedProvider extends pulumi.ProviderResource {
  constructor(name: string, args: pulumi.Inputs) {
    super("azure-listkeys", name, args);
  }
}

function consumed(form: string, key: pulumi.Output<unknown>): pulumi.Output<unknown> {
  new Consumer(`consumer-of-${form}`, key);
  return key;
}

const makers: Record<string, (form: string, args: { resourceId: string }) => pulumi.Output<unknown>> = {
  function: (_, args) => quantum.listWorkspaceKeys(args).primaryKey,
  "function-consumed": (form, args) => consumed(form, quantum.listWorkspaceKeys(args).primaryKey),
  resource: (form, args) => new quantum.WorkspaceKeys(form, args).primaryKey,
  "generated-function": (_, args) => generated(args),
  "generated-function-consumed": (form, args) => consumed(form, generated(args)),
  "generated-resource": (form, args) => new GeneratedKeys(form, args).primaryKey,
  "explicit-provider": (form, args) => {
    const provider = new GeneratedProvider(form, {
      oidcToken: pulumi.secret(process.env["PROVIDER_SECRET"]),
    });
    return generated(args, { provider });
  },
  // The control: nothing keeps it secret.
  plain: (form, args) => consumed(form, pulumi.unsecret(quantum.listWorkspaceKeys(args).primaryKey)),
};

const targets = JSON.parse(process.env["TARGETS"] ?? "{}") as Record<string, string>;

export = Object.fromEntries(
  Object.entries(targets).map(([form, resourceId]) => [form, makers[form]?.(form, { resourceId })]),
);
