/** `npm test` runs every spec; `npm test -- FILE…` runs the files and folders that are named, and no others. */
const { statSync } = require("node:fs");
const { availableParallelism } = require("node:os");

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
// A misspelt folder is named too: Mocha reports it, rather than running every spec.
const isNamed = (argument) => /^test\/|\.spec\.ts$/.test(argument) || isFolder(argument);
const named = process.argv.slice(2).some(isNamed);

module.exports = {
  require: ["tsx/cjs"],
  // Mocha adds what is configured here to what is named on the command line. The longest files come first.
  spec: named ? [] : ["test/e2e", "test/leak", "test/integration", "test/unit"],
  // What a folder stands for: its spec files, at any depth.
  extension: ["spec.ts"],
  recursive: true,
  // A run of a program waits for one process after another, so that a file for each core leaves cores idle.
  parallel: !named,
  jobs: Math.min(availableParallelism(), 4) + 1,
  reporter: "test/support/reporter.cjs",
  timeout: 120000,
  "forbid-only": true,
};
