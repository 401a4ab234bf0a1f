/**
 * `npm start`, the first that a newcomer sees: the quickstart, against a fake Resource Manager on this machine. Shows the
 * plan and the result, regenerates a key and shows the changes, then searches everything that was printed and saved for
 * every key that was returned. What it prints fits a terminal 80 columns wide.
 */
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { automation } from "@pulumi/pulumi";

import { type FakeArm, startFakeArm } from "../provider/testing";
import { availableDrivers, type Driver, type RunResult, type TestStack } from "../test/support/driver";

const HELP = `Usage: npm start [-- --engine=cli | --engine=embedded]

Runs the quickstart against a fake Azure Resource Manager on this machine,
regenerates a key, and searches everything that was printed and saved for the
keys. It needs neither Azure nor a Pulumi account.

  --engine=cli        with the Pulumi CLI, which is downloaded
  --engine=embedded   with the small engine that this repository is tested with
  --help              shows this

Without --engine: with the pulumi on the PATH, else with the small engine.
`;

const INTRODUCTION = `Azure's keys in a Pulumi program, every value a secret.

Azure never returns keys from a GET, so no resource has them as an output; and
azure-native's functions, which list them by POST, return plain text, which ends
up in plans, logs and states. The program examples/quickstart lists keys with
this package, exports them, and puts one into a Key Vault. It runs here against
a fake Azure Resource Manager on this machine.
`;

const PREVIEW = `Four functions and one key resource list keys now, in the preview: consumers are
planned with the real values. Each key is shown as [secret], and the Key Vault's
secret too, as it is computed from one.`;

const UP = `The same as an update. A function stores nothing in the state. The key resource
stores its keys, encrypted, so that it can compare them the next time.`;

const ROTATED = `Somebody has regenerated the endpoint's primary key in Azure, and nobody has
told this program. It names the key (primaryKey), and only what uses it changes:
the secret in the Key Vault, and the output.`;

const SEARCH = `The fake knows every value that it returned. Were any of them shown or saved?`;

const NEXT = `  examples/quickstart/index.ts    the program that ran
  examples/README.md              pull secrets, kubeconfigs, app settings ...
  README.md                       your own program: how to install
  docs/testing.md                 your own program against the fake, like this
  docs/troubleshooting.md         what a message means, if Azure sends one
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

const WIDTH = 80;

/** The exit code of a process that a signal ended is this, plus the number of the signal. */
const INTERRUPTED = 128;

/** With what is left out of the CLI's output on the screen. */
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
  print(INTRODUCTION);
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
    const env = { ...fake.environment(), PULUMI_NODEJS_TRANSPILE_ONLY: "true" };
    stack = await driver.createStack({ project: join(__dirname, ".."), config: CONFIG, env });
    if (!(await show("1. pulumi preview", PREVIEW, stack.preview()))) return false;
    if (!(await show("2. pulumi up", UP, stack.up()))) return false;
    fake.rotate(ENDPOINT, "primaryKey");
    const up = stack.up();
    if (!(await show("3. A key is regenerated, then pulumi up", ROTATED, up))) return false;
    const isSecret = await search(fake, stack, await up);
    begin("What to try next");
    print(NEXT);
    return isSecret;
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
    print("The engine is the Pulumi CLI on the PATH.");
    return cli.load();
  }
  if (engine === "cli")
    throw new Error(
      "The Pulumi CLI was downloaded, but does not start: run `pulumi version` to see why, or run npm start without --engine=cli.",
    );
  print(
    "The engine is the small one of this repository's tests; with Pulumi's own CLI,\nwhich is downloaded: npm start -- --engine=cli",
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

function begin(title: string): void {
  print(`\n── ${title} ${"─".repeat(Math.max(0, WIDTH - title.length - 4))}\n`);
}

/** @returns false if the run failed */
async function show(title: string, explanation: string, run: Promise<RunResult>): Promise<boolean> {
  begin(title);
  print(`${explanation}\n`);
  const { output, succeeded } = await run;
  printed.push(output);
  console.log(succeeded ? fitted(output) : output);
  return succeeded;
}

/** Without the URNs, and in the width of the screen. An error is shown whole. */
function fitted(output: string): string {
  return output
    .trimEnd()
    .split("\n")
    .filter((line) => !/^\s*\[(?:id|provider|urn)=/.test(line))
    .map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line))
    .join("\n");
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

  begin(`4. A search for all ${given.length} values`);
  print(`${SEARCH}\n`);
  print(`  in all that is printed above  ${inPrinted} found`);
  print(`  in the saved state            ${inSaved} found`);
  print(
    `  in the state, once decrypted  ${inDecrypted} of the ${exported.length} exported: it does find them`,
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
