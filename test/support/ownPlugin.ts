/** The package's own plugin. Engines find it by the path in the project, as documented. */
import { join } from "node:path";

export const OWN_PACKAGE = "azure-listkeys";

/** What an engine starts. */
export const OWN_PLUGIN = join(__dirname, "../../plugin/pulumi-resource-azure-listkeys");
