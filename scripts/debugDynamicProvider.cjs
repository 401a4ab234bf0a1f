/**
 * Has the process that runs dynamic resources wait for a debugger at 127.0.0.1:9230 (or PROVIDER_INSPECT_PORT), and no
 * other process: NODE_OPTIONS reaches every Node process of a run, and --inspect there would give the port to the
 * first of them. CONTRIBUTING.md says how to use it.
 */
const inspector = require("node:inspector");
const { sep } = require("node:path");

const isDynamicProvider = (process.argv[1] ?? "").split(sep).join("/").includes("/cmd/dynamic-provider");
if (isDynamicProvider) inspector.open(Number(process.env.PROVIDER_INSPECT_PORT ?? 9230), "127.0.0.1", true);
