/**
 * `npm start`: the quickstart, against a fake Resource Manager on this machine. Shows the plan and the result,
 * regenerates a key and shows what that changes, then looks for every key that was given out in all that was
 * printed and in all that was saved.
 *
 * `--engine=cli` fetches the official Pulumi CLI; by default one on the PATH is used, else the embedded engine.
 */
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { automation } from "@pulumi/pulumi";

import { type FakeArm, startFakeArm } from "../provider/testing";
import { availableDrivers, type Driver, type RunResult, type TestStack } from "../test/support/driver";

const CONFIG = {
  resourceGroupName: "my-group",
  workspaceName: "my-ml-workspace",
  computeName: "my-aks-compute",
  endpointName: "my-endpoint",
  quantumWorkspaceName: "my-quantum-workspace",
  vaultName: "my-vault",
};

const ENDPOINT = `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/${CONFIG.resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/${CONFIG.workspaceName}/serverlessEndpoints/${CONFIG.endpointName}`;

/** What a shell says of a process that a signal ended, but for the signal's number. */
const INTERRUPTED = 128;

const printed: string[] = [];

function print(text: string): void {
  printed.push(text);
  console.log(text);
}

async function main(): Promise<boolean> {
  const driver = await chooseDriver();
  const fake = await startFakeArm();
  let stack: TestStack | undefined;
  // What was started is ended and what was made is removed: the private key of the fake's certificate above all.
  onInterrupt(() => void stack?.dispose());
  try {
    print(`Resource Manager: a fake one at ${fake.endpoint}, with keys that begin with "fake-".`);
    const env = { ...fake.environment(), PULUMI_NODEJS_TRANSPILE_ONLY: "true" };
    stack = await driver.createStack({ project: join(__dirname, ".."), config: CONFIG, env });
    if (!show("pulumi preview", await stack.preview())) return false;
    if (!show("pulumi up", await stack.up())) return false;
    fake.rotate(ENDPOINT, "primaryKey");
    const up = await stack.up();
    if (!show("pulumi up, after the endpoint's primary key was regenerated in Azure", up)) return false;
    return await search(fake, stack, up);
  } finally {
    await stack?.dispose();
    await fake.close();
  }
}

/** Signals may come twice: from the terminal, and from the process that started this one. */
function onInterrupt(stop: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      process.exitCode ??= INTERRUPTED + constants.signals[signal];
      stop();
    });
  }
}

async function chooseDriver(): Promise<Driver> {
  const { values } = parseArgs({ options: { engine: { type: "string" } } });
  if (values.engine !== undefined && values.engine !== "cli" && values.engine !== "embedded") {
    throw new Error("--engine takes cli or embedded.");
  }
  if (values.engine === "cli") await installCli();
  const drivers = availableDrivers();
  const cli = drivers.find(({ name, unavailable }) => name === "cli" && unavailable === undefined);
  if (cli !== undefined && values.engine !== "embedded") {
    print("Engine: the Pulumi CLI.");
    return cli.load();
  }
  if (values.engine === "cli") throw new Error("The Pulumi CLI was fetched, but does not start.");
  print(
    "Engine: the small one that this repository is tested with (npm start -- --engine=cli fetches Pulumi's own).",
  );
  const embedded = drivers.find(({ name }) => name === "embedded");
  if (embedded === undefined) throw new Error("There is no embedded engine.");
  return embedded.load();
}

/** Puts the official CLI on this process's PATH: into Pulumi's own folder for it, unless it is there already. */
async function installCli(): Promise<void> {
  print("Fetching the Pulumi CLI…");
  try {
    const { command } = await automation.PulumiCommand.install();
    process.env["PATH"] = [dirname(command), process.env["PATH"]].join(delimiter);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new Error(
      `The Pulumi CLI could not be downloaded (${reason}). Check the connection to https://get.pulumi.com, or put a pulumi on the PATH, or run npm start without --engine=cli.`,
      { cause: error },
    );
  }
}

function show(title: string, result: RunResult): boolean {
  print(`\n── ${title} ${"─".repeat(Math.max(0, 90 - title.length))}\n`);
  print(result.output.trimEnd());
  return result.succeeded;
}

/** Whether no key is in what was printed or saved; and, so that the search can fail, each exported one is in the decrypted state. */
async function search(fake: FakeArm, stack: TestStack, up: RunResult): Promise<boolean> {
  const given = fake.givenKeys();
  const exported = leavesOf(up.outputs).filter((leaf) => given.includes(leaf));
  const saved = JSON.stringify(await stack.exportState());
  const decrypted = JSON.stringify(await stack.exportState({ showSecrets: true }));
  const inPrinted = found(given, printed.join("\n"));
  const inSaved = found(given, saved);
  const inDecrypted = found(exported, decrypted);

  print(
    `\n── Search for the ${given.length} values that the fake Resource Manager gave out ${"─".repeat(30)}\n`,
  );
  print(`in all that is printed above          ${inPrinted} found`);
  print(`in the saved state                    ${inSaved} found`);
  print(
    `in the saved state, once decrypted    ${inDecrypted} of the ${exported.length} exported ones found (so the search can fail)`,
  );
  return inPrinted === 0 && inSaved === 0 && exported.length > 0 && inDecrypted === exported.length;
}

function found(keys: readonly string[], text: string): number {
  return keys.filter((key) => text.includes(key)).length;
}

function leavesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

void main()
  .catch((error: unknown) => {
    if (process.exitCode === undefined) console.error(error instanceof Error ? error.message : error);
    return false;
  })
  .then((passed) => {
    if (process.exitCode !== undefined) console.log("Interrupted.");
    else process.exitCode = passed ? 0 : 1;
  });
