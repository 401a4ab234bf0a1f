// Required into every Node process of a run: notes the ID of the one that is Pulumi's dynamic provider.
const { writeFileSync } = require("node:fs");

if (process.env.PID_FILE && /dynamic-provider/.test(process.argv[1] ?? "")) {
  writeFileSync(process.env.PID_FILE, String(process.pid));
}
