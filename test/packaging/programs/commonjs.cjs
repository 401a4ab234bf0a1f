// The same as typescript.ts, in plain JavaScript.
const pulumi = require("@pulumi/pulumi");
const { quantum } = require("pulumi-azure-listkeys");

const names = { resourceGroupName: pulumi.output("rg"), workspaceName: "q1" };
const asked = quantum.listWorkspaceKeys(names);
const keys = new quantum.WorkspaceKeys("keys", names);

module.exports = {
  connection: asked.primaryConnectionString,
  keptConnection: keys.primaryConnectionString,
  revision: keys.revision,
  node: process.version,
};
