/**
 * What SECURITY.md says of processes that hold keys while they run: who can call them, and what they outlive.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { credentials } from "@grpc/grpc-js";
import { automation } from "@pulumi/pulumi";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { expect } from "chai";

import { type FakeArm, startFakeArm } from "../../provider/testing";
import { makeSurroundings, makeWorkspace } from "../support/cli/workspace";
import { availableDrivers } from "../support/driver";
import { startPlugin } from "../support/plugin/plugin";
import { configure, invoke } from "../support/plugin/pluginCalls";
import { exitOf } from "../support/processes";
import { channelOptions } from "../support/plugin/rpc";
import { QUANTUM_WORKSPACE } from "../support/tools";

/** Ample for a process to see that its engine is gone, as the plugin does. */
const AFTERWARDS_MILLISECONDS = 5_000;

describe("a provider that runs", function () {
  this.timeout(240_000);
  let fake: FakeArm;
  beforeEach(async () => {
    fake = await startFakeArm();
  });
  afterEach(() => fake.close());

  it("the plugin: responds to any process that finds its port, as any Pulumi plugin does", async () => {
    const plugin = await startPlugin({ env: fake.environment() });
    const address = plugin.client.getChannel().getTarget().replace(/^dns:/, "");
    // All that another user of the machine has.
    const client = new ResourceProviderClient(address, credentials.createInsecure(), channelOptions);
    try {
      await configure(plugin);
      const args = { resourceId: QUANTUM_WORKSPACE };
      const { result } = await invoke({ ...plugin, client }, "quantum:listWorkspaceKeys", args);
      expect(result).to.have.property("primaryKey");
    } finally {
      client.close();
      await plugin.end();
    }
  });

  it("the plugin: ends with its engine", async () => {
    const plugin = await startPlugin({ env: fake.environment() });
    plugin.hangUp();
    await plugin.exited;
  });

  const title = "Pulumi's dynamic provider: outlives an engine that is killed";
  const [cli] = availableDrivers().filter(({ name }) => name === "cli");
  if (cli?.unavailable === undefined) it(title, () => outlives(fake));
  else it.skip(`${title} (${cli.unavailable})`);
});

async function outlives(fake: FakeArm): Promise<void> {
  const surroundings = makeSurroundings();
  const folder = mkdtempSync(join(tmpdir(), "running-spec-"));
  const [program, pidFile] = [join(folder, "program.json"), join(folder, "pid")];
  writeFileSync(program, JSON.stringify({ args: { resourceId: QUANTUM_WORKSPACE } }));
  let provider: number | undefined;
  try {
    const env = {
      ...fake.environment(),
      PULUMI_NODEJS_TRANSPILE_ONLY: "true",
      PROGRAM: program,
      PID_FILE: pidFile,
      NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, "programs/notePid.cjs"))}`,
    };
    const project = join(__dirname, "../e2e/programs/one-key-resource");
    const { workspace, folder: cwd } = await makeWorkspace(surroundings, project, env);
    await automation.Stack.create("dev", workspace);
    // The engine is killed while the provider waits for the response.
    fake.fail({ times: "always", answer: { kind: "throttle", seconds: 200 } });
    const args = ["up", "--yes", "--skip-preview", "--non-interactive", "--stack", "dev"];
    const up = spawn(workspace.pulumiCommand.command, args, { cwd, env: workspace.envVars, stdio: "ignore" });
    const exited = exitOf(up);
    while (fake.requests.length === 0 && up.exitCode === null) await sleep(50);
    expect(existsSync(pidFile), "the provider was asked").to.equal(true);
    provider = Number(readFileSync(pidFile, "utf8"));
    up.kill("SIGKILL");
    await exited;
    await sleep(AFTERWARDS_MILLISECONDS);
    expect(isRunning(provider)).to.equal(true);
  } finally {
    if (provider !== undefined && isRunning(provider)) process.kill(provider, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
    surroundings.remove();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
