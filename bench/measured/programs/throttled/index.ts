/** So many key resources, each with a consumer that notes when it is created. */
import * as pulumi from "@pulumi/pulumi";
import * as listkeys from "pulumi-azure-listkeys";

type Keys = new (
  name: string,
  args: { resourceId: string },
) => pulumi.CustomResource & {
  revision: pulumi.Output<number>;
};

export const startedAt = Date.now();

const config = new pulumi.Config();
const [service = "", resourceName = ""] = config.require("resource").split(".");
const Keys = listkeys[service as "quantum"][resourceName as "WorkspaceKeys"] as unknown as Keys;

const provider: pulumi.dynamic.ResourceProvider = {
  create: (inputs: object) => Promise.resolve({ id: "created", outs: { ...inputs, createdAt: Date.now() } }),
};

class Consumer extends pulumi.dynamic.Resource {
  declare readonly createdAt: pulumi.Output<number>;

  constructor(name: string, revision: pulumi.Output<number>) {
    super(provider, name, { revision, createdAt: undefined });
  }
}

export const createdAt = Array.from({ length: config.requireNumber("count") }, (_, index) => {
  const keys = new Keys(`keys-${index}`, { resourceId: `${config.require("resourceId")}-${index}` });
  return new Consumer(`consumer-${index}`, keys.revision).createdAt;
});
