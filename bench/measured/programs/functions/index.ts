/** So many calls of a function, each of another target. */
import * as pulumi from "@pulumi/pulumi";
import * as listkeys from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const [service = "", functionName = ""] = config.require("function").split(".");
const list = listkeys[service as "quantum"][functionName as "listWorkspaceKeys"];

for (let index = 0; index < config.requireNumber("count"); index++) {
  list({ resourceId: `${config.require("resourceId")}-${index}` });
}
