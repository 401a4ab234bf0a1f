/** `pulumi import` of the plugin's resources, with what it prints, and the update after it. */
import { expect } from "chai";

import type { CliTestStack } from "../support/cli/index";
import { availableDrivers } from "../support/driver";
import { savedResource } from "../support/stack/results";
import { ENDPOINT, expectNoKey, QUANTUM_WORKSPACE, succeed, withTools } from "../support/tools";

const RESOURCES: [type: string, name: string, id: string][] = [
  ["azure-listkeys:quantum:WorkspaceKeys", "quantum", QUANTUM_WORKSPACE],
  ["azure-listkeys:machinelearningservices:ServerlessEndpointKeys", "endpoint", ENDPOINT],
];

// The embedded engine has no import.
const cli = availableDrivers().find(({ name }) => name === "cli");

describe("pulumi import, engine: cli", function () {
  this.timeout(240_000);
  const title = "warns of nothing, and gives code by which the next update changes nothing";
  if (cli === undefined || cli.unavailable !== undefined) {
    it.skip(`${title} (${cli?.unavailable})`);
    return;
  }
  it(title, async () =>
    withTools(await cli.load(), async ({ fake, stack }) => {
      const imported = (await stack("programs/imported-keys")) as CliTestStack;
      let printed = "";
      for (const [type, name, id] of RESOURCES) {
        const output = await imported.command("import", "--yes", type, name, id);
        expect(output)
          .to.match(/1 imported/)
          .and.not.match(/warning|error/);
        const [, args] = /new \S+\("\w+", \{([^]*?)\}, \{/.exec(output) ?? [];
        expect(args, output)
          .to.match(/^\s*resourceId: "([^"]*)",?\s*$/)
          .and.include(`"${id}"`);
        printed += output;
      }
      const up = succeed(await imported.up());
      const ops = up.steps.filter(({ type }) => type.startsWith("azure-listkeys:")).map(({ op }) => op);
      expect(ops).to.deep.equal(["same", "same"]);
      const state = await imported.exportState();
      for (const [type, name, id] of RESOURCES) {
        expect(savedResource(state.deployment.resources, name)).to.include({ type, id, protect: true });
      }
      expectNoKey(fake, printed + up.output + JSON.stringify(state));
    }),
  );
});
