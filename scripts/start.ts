/**
 * `npm start`: the quickstart, against a fake Resource Manager on this machine. Shows the plan and the result, regenerates
 * a key and shows the changes, then searches everything that was printed and saved for every key that was returned.
 */
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { automation } from "@pulumi/pulumi";

import { type FakeArm, startFakeArm } from "../provider/testing";
import { availableDrivers, type Driver, type RunResult, type TestStack } from "../test/support/driver";

const HELP = `Usage: npm start [-- --engine=cli | --engine=embedded]

Runs the quickstart against a fake Azure Resource Manager on this machine, regenerates a key, and searches everything
that was printed and saved for the keys. It needs neither Azure nor a Pulumi account.

  --engine=cli        with the Pulumi CLI, which is downloaded
  --engine=embedded   with the small engine that this repository is tested with
  --help              shows this

Without --engine: with the pulumi on the PATH, else with the small engine.
`;

const USAGE_EXIT_CODE = 2;

const CONFIG = {
  resourceGroupName: "my-group",
  workspaceName: "my-ml-workspace",
  computeName: "my-aks-compute",
  endpointName: "my-endpoint",
  quantumWorkspaceName: "my-quantum-workspace",
  vaultName: "my-vault",
};

const ENDPOINT = `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/${CONFIG.resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/${CONFIG.workspaceName}/serverlessEndpoints/${CONFIG.endpointName}`;

/** The exit code of a process that a signal ended is this, plus the number of the signal. */
const INTERRUPTED = 128;

const printed: string[] = [];

function print(text: string): void {
  printed.push(text);
  console.log(text);
}

/** @returns the exit code */
async function main(): Promise<number> {
  const { engine, help, problem } = readArguments();
  if (problem !== undefined) {
    process.stderr.write(`${problem}\n\n${HELP}`);
    return USAGE_EXIT_CODE;
  }
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  return (await demonstrate(await chooseDriver(engine))) ? 0 : 1;
}

interface Arguments {
  engine?: Engine;
  help?: boolean;
  problem?: string;
}

type Engine = Driver["name"];

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: { engine: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const { engine, help = false } = values;
    if (engine === undefined) return { help };
    if (engine === "cli" || engine === "embedded") return { engine, help };
    return { problem: `--engine takes cli or embedded, not "${engine}".` };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

async function demonstrate(driver: Driver): Promise<boolean> {
  const fake = await startFakeArm();
  let stack: TestStack | undefined;
  // Clean up: above all the private key of the fake's certificate.
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

async function chooseDriver(engine: Engine | undefined): Promise<Driver> {
  if (engine === "cli") await installCli();
  const drivers = availableDrivers();
  const cli = drivers.find(({ name, unavailable }) => name === "cli" && unavailable === undefined);
  if (cli !== undefined && engine !== "embedded") {
    print("Engine: the Pulumi CLI.");
    return cli.load();
  }
  if (engine === "cli")
    throw new Error(
      "The Pulumi CLI was downloaded, but does not start: run `pulumi version` to see why, or run npm start without --engine=cli.",
    );
  print(
    "Engine: the small one that this repository is tested with (npm start -- --engine=cli downloads Pulumi's own).",
  );
  const embedded = drivers.find(({ name }) => name === "embedded");
  if (embedded === undefined) throw new Error("There is no embedded engine.");
  return embedded.load();
}

/** Puts the official CLI on this process's PATH. It is downloaded into Pulumi's folder, unless it is there already. */
async function installCli(): Promise<void> {
  print("Downloading the Pulumi CLI…");
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

/** True if no key was printed or saved, and each exported one is in the decrypted state, which proves the search. */
async function search(fake: FakeArm, stack: TestStack, up: RunResult): Promise<boolean> {
  const given = fake.givenKeys();
  const exported = leavesOf(up.outputs).filter((leaf) => given.includes(leaf));
  const saved = JSON.stringify(await stack.exportState());
  const decrypted = JSON.stringify(await stack.exportState({ showSecrets: true }));
  const inPrinted = found(given, printed.join("\n"));
  const inSaved = found(given, saved);
  const inDecrypted = found(exported, decrypted);

  print(
    `\n── Search for the ${given.length} values that the fake Resource Manager returned ${"─".repeat(30)}\n`,
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
    return 1;
  })
  .then((code) => {
    if (process.exitCode !== undefined) console.log("Interrupted.");
    else process.exitCode = code;
  });
