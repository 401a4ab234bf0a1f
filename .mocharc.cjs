/** `npm test` runs every spec; `npm test -- FILE…` runs the files that are named, and no others. */
const named = process.argv.slice(2).some((argument) => argument.endsWith(".spec.ts"));

module.exports = {
  require: ["tsx/cjs"],
  // Mocha adds what is configured here to what is named on the command line.
  spec: named
    ? []
    : [
        "test/unit/**/*.spec.ts",
        "test/integration/**/*.spec.ts",
        "test/leak/**/*.spec.ts",
        "test/e2e/**/*.spec.ts",
      ],
  reporter: "test/support/reporter.cjs",
  timeout: 120000,
  "forbid-only": true,
};
