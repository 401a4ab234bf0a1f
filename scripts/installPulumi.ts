/** Downloads the official Pulumi CLI, with the language hosts that come with it, and prints the folder for the PATH. */
import { dirname } from "node:path";

import { automation } from "@pulumi/pulumi";
import { SemVer } from "semver";

/** The engine that the tests were last run on by hand; Dependabot does not know it. */
const ENGINE = "3.260.0";

async function main(): Promise<void> {
  const { command } = await automation.PulumiCommand.install({ version: new SemVer(ENGINE) });
  console.log(dirname(command));
}

void main();
