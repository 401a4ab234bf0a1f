/** The package's own plugin, which both engines find under its name. */
import { join } from "node:path";

export const OWN_PACKAGE = "azure-listkeys";

/** What is started, as a user who installed the package has it on the PATH. */
export const OWN_PLUGIN = join(__dirname, "../../plugin/pulumi-resource-azure-listkeys");
