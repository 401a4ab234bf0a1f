// Key resources with two keys, the active key of each with a consumer, in the use that the configuration has.
import { Secret } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices as ml, quantum, wiring } from "pulumi-azure-listkeys";

type Use = "primary" | "secondary";
const config = new pulumi.Config();
const use = config.get<Use>("use");
const names = { resourceGroupName: "rg", workspaceName: "ml-ws", name: "phi" };
const quantumId =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q1";

class Thing extends pulumi.CustomResource {
  declare readonly value: pulumi.Output<Use>;
  constructor(name: string, value: Use) {
    super("foreign:index:Thing", name, { value });
  }
}

/** Unknown in a preview, where it is to be made of a resource that is not there yet. */
function useOf(): pulumi.Input<Use> | undefined {
  if (!config.getBoolean("unknown") || use === undefined) return use;
  const thing = new Thing("thing", use);
  return thing.id.apply(() => use);
}

function keysOf(): { endpoint: ml.ServerlessEndpointKeys; q: quantum.WorkspaceKeys } {
  if (config.getBoolean("get")) {
    const id = `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml-ws/serverlessEndpoints/phi`;
    return {
      endpoint: ml.ServerlessEndpointKeys.get("endpoint", id, {}, { use }),
      q: quantum.WorkspaceKeys.get("quantum", quantumId, {}, { use }),
    };
  }
  const given = useOf();
  return {
    endpoint: new ml.ServerlessEndpointKeys("endpoint", { ...names, use: given }),
    q: new quantum.WorkspaceKeys("quantum", { resourceId: quantumId, use: given }),
  };
}

const { endpoint, q } = keysOf();
new Secret("endpoint-consumer", { stringData: { header: wiring.bearer(endpoint.activeKey) } });
new Secret("quantum-consumer", {
  stringData: { connection: q.activeConnectionString.apply((value) => value ?? "") },
});

export const active = pulumi.all([endpoint.activeKey, q.activeKey]);
export const uses = [endpoint.use, q.use];
export const revisions = [endpoint.revision, q.revision];
export const rotated = endpoint.rotated;
const listed = ml.listServerlessEndpointKeys({ ...names, use: use ?? "primary" });
export const ofFunction = listed.activeKey;
export const otherOfFunction = listed.secondaryKey;
