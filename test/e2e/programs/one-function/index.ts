// One function, and the ID of the program's process, for a test that interrupts it.
import { writeFileSync } from "node:fs";

import { quantum } from "pulumi-azure-listkeys";

writeFileSync(process.env["PID_FILE"] ?? "", String(process.pid));

export const connection = quantum.listWorkspaceKeys({
  resourceGroupName: "rg",
  workspaceName: "q1",
}).primaryConnectionString;
