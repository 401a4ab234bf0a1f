/** So many key resources, each of another target. */
import * as pulumi from "@pulumi/pulumi";
import * as listkeys from "pulumi-azure-listkeys";

type Keys = new (name: string, args: { resourceId: string }) => pulumi.CustomResource;

const config = new pulumi.Config();
const [service = "", resourceName = ""] = config.require("resource").split(".");
const Keys = listkeys[service as "quantum"][resourceName as "WorkspaceKeys"] as Keys;

for (let index = 0; index < config.requireNumber("count"); index++) {
  new Keys(`keys-${index}`, { resourceId: `${config.require("resourceId")}-${index}` });
}
