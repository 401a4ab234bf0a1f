/** An interrupt, as a terminal sends it, while a function waits for Retry-After. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { onEachEngine } from "../support/onEachEngine";
import { exitOf } from "../support/processes";
import { succeed, type Tools, withTools } from "../support/tools";

/** Much less than the wait of two minutes; generous, as the machine may be busy. */
const SOON_MS = 10_000;
const REPOSITORY = join(__dirname, "../..");

onEachEngine(
  "an interrupt",
  [["ends a function's program that waits, and the next run starts clean", interruptsProgram]],
  withTools,
);

describe("an interrupt", () => {
  it("ends npm start that waits, with all that it started and made", interruptsStart);
});

async function interruptsProgram({ fake, folder, stack: create }: Tools): Promise<void> {
  const pidFile = join(folder, "pid");
  const stack = await create("programs/one-function", {}, { PID_FILE: pidFile });
  fake.fail({ answer: { kind: "throttle", seconds: 120 } });
  const up = stack.up();
  await until(() => fake.requests.length === 1, "the function's request");
  const pid = Number(readFileSync(pidFile, "utf8"));
  process.kill(pid, "SIGINT");
  await until(() => !isRunning(pid), "the end of the program", SOON_MS);
  expect((await up).succeeded).to.equal(false);

  expect(succeed(await stack.up()).outputs["connection"]).to.include({ secret: true, known: true });
  expect(fake.requests.map(({ status }) => status)).to.deep.equal([429, 200]);
}

async function interruptsStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "interrupt-spec-"));
  // In a group of its own, all of which a terminal interrupts.
  const start = spawn(
    process.execPath,
    [require.resolve("tsx/cli"), "scripts/start.ts", "--engine=embedded"],
    {
      cwd: REPOSITORY,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        TMPDIR: folder,
        NODE_OPTIONS: `--require ${require.resolve("../support/throttledServer.cjs")}`,
        // It makes a new certificate.
        AZURE_LISTKEYS_FAKE_TLS: undefined,
      },
    },
  );
  const group = -(start.pid ?? 0);
  const exited = exitOf(start);
  let [stdout, stderr] = ["", ""];
  start.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  start.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  try {
    await until(() => stderr.includes("throttled"), "the first request");
    process.kill(group, "SIGINT");
    await until(() => !isRunning(group), "the end of all that npm start started", SOON_MS);
    expect((await exited).code).to.equal(130);
    expect(stdout).to.match(/Interrupted\.\n$/);
    expect(stderr.replaceAll("throttled\n", "")).to.equal("");
    // The private key of the certificate above all.
    expect(readdirSync(folder).filter((name) => name.startsWith("azure-listkeys"))).to.deep.equal([]);
  } finally {
    if (isRunning(group)) process.kill(group, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of a process, or of any in a group. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean, what: string, milliseconds = 60_000): Promise<void> {
  for (const end = Date.now() + milliseconds; !condition();) {
    if (Date.now() > end) throw new Error(`There was not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
