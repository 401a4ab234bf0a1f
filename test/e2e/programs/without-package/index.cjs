// One key resource, or none where `program.json` has no arguments for it: it runs without the package then. It is
// copied to a folder with packages of its own, and is JavaScript, as types would be missing with the package.
const { keys } = require("./program.json");

if (keys) {
  const { quantum } = require("pulumi-azure-listkeys");
  new quantum.WorkspaceKeys("keys", keys);
}
