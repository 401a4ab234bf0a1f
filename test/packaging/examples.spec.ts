/** An example in TypeScript, copied out of the repository and run by its README; those in other languages are in test/python. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { startFakeArm } from "../../provider/testing";
import { embeddedDriver } from "../support/embedded";
import { expectNoKey, QUANTUM_WORKSPACE, succeed } from "../support/tools";
import { installEnvironment, installPackage, readManifest, repository, run } from "./installing";

/** The one that needs nothing but Pulumi's SDK and the package. */
const EXAMPLE = "examples/stack-outputs/producer";

describe("an example in a folder of its own", () => {
  let outer: string;
  before(() => (outer = realpathSync(mkdtempSync(join(tmpdir(), "examples-spec-")))));
  after(() => rmSync(outer, { recursive: true, force: true }));

  it(`installs, compiles and runs: ${EXAMPLE}`, async function () {
    const folder = join(outer, "project");
    cpSync(join(repository, EXAMPLE), folder, { recursive: true });
    // The release that it names is not there yet: what it would be.
    await installPackage(this, folder, readManifest(folder));
    await run(["node", "node_modules/typescript/bin/tsc", "--noEmit"], folder, installEnvironment());
    const fake = await startFakeArm();
    const stack = await embeddedDriver().createStack({
      project: folder,
      config: { quantumWorkspaceId: QUANTUM_WORKSPACE },
      env: fake.environment(installEnvironment()),
    });
    try {
      const { output, outputs } = succeed(await stack.up());
      expect(outputs["connection"]).to.include({ secret: true, known: true });
      expect(fake.givenKeys()).to.include(outputs["connection"]?.value);
      expectNoKey(fake, output);
    } finally {
      await stack.dispose();
      await fake.close();
    }
  });
});
