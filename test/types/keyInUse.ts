/** `use`, and the active key: of the functions and of the key resources. */
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices as ml, quantum } from "pulumi-azure-listkeys";

const resourceId = "";

export const checks = {
  "functions and resources take `use`, and give the key": () => {
    const q = quantum.listWorkspaceKeys({ resourceId, use: "secondary", maxAgeDays: 90 });
    const e = new ml.ServerlessEndpointKeys("e", {
      resourceId,
      use: pulumi.output("primary" as const),
    });
    const found = quantum.WorkspaceKeys.get("q", resourceId, {}, { use: "secondary" });
    const keys: pulumi.Output<string | null | undefined>[] = [
      q.activeKey,
      q.activeConnectionString,
      ml.listServerlessEndpointKeys({ resourceId }).activeKey,
      e.activeKey,
      found.activeConnectionString,
    ];
    const use: pulumi.Output<"primary" | "secondary"> = e.use;
    return [keys, use];
  },

  "where there are no two keys there is none of it": () => [
    // @ts-expect-error -- any other word
    quantum.listWorkspaceKeys({ resourceId, use: "tertiary" }),
    // @ts-expect-error -- the service does not tell how old these are
    ml.listServerlessEndpointKeys({ resourceId, maxAgeDays: 90 }),
    // @ts-expect-error -- no two keys
    ml.listComputeKeys({ resourceId, use: "primary" }),
    // @ts-expect-error -- nor one in use
    ml.listWorkspaceKeys({ resourceId }).activeKey as unknown,
  ],
};
