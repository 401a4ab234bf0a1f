/** `npm test` runs every spec; `npm test -- FILE…` runs the files and folders that are named, and no others. */
const { statSync } = require("node:fs");

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
const named = process.argv.slice(2).some((argument) => argument.endsWith(".spec.ts") || isFolder(argument));

module.exports = {
  require: ["tsx/cjs"],
  // Mocha adds what is configured here to what is named on the command line.
  spec: named ? [] : ["test/unit", "test/integration", "test/leak", "test/e2e"],
  // What a folder stands for: its spec files, at any depth.
  extension: ["spec.ts"],
  recursive: true,
  reporter: "test/support/reporter.cjs",
  timeout: 120000,
  "forbid-only": true,
};
