// What Pulumi loads for PulumiPlugin.yaml, where it takes this folder for the plugin and runs no executable.
require("../dist/plugin/main.js").main();
