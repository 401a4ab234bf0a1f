/**
 * So many dynamic resources whose provider does nothing: with the arguments of the key resources, and in their
 * inputs and outputs, as secrets, the response of the service.
 */
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const answer = Object.fromEntries(
  Object.entries(config.requireObject<object>("answer")).map(([name, value]) => [name, pulumi.secret(value)]),
);

const provider: pulumi.dynamic.ResourceProvider = {
  create: (inputs: { resourceId: string }) => Promise.resolve({ id: inputs.resourceId, outs: inputs }),
};

class Nothing extends pulumi.dynamic.Resource {
  constructor(name: string, args: { resourceId: string }) {
    super(provider, name, { ...args, ...answer });
  }
}

for (let index = 0; index < config.requireNumber("count"); index++) {
  new Nothing(`keys-${index}`, { resourceId: `${config.require("resourceId")}-${index}` });
}
