// Key resources of as many Quantum workspaces as the file that PROGRAM names has names, by either face of the package.
import { readFileSync } from "node:fs";

import { quantum } from "pulumi-azure-listkeys";

import * as plugin from "../either-face/pluginClient";

interface Program {
  face: "dynamic" | "plugin";
  names: string[];
}

const { face, names } = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as Program;
const { WorkspaceKeys } = face === "plugin" ? plugin.quantum : quantum;

for (const name of names) new WorkspaceKeys(name, { resourceGroupName: "rg", workspaceName: name });
