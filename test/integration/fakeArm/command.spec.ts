import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { connectFakeArm, type FakeArm } from "../../../provider/testing";
import { compileCache, typescript } from "../../support/processes";
import type { Held } from "./programs/holdsFake";
import { ask, compute, failureOf, programArguments, repository, startTrustedFake, without } from "./support";

/** The process under test does not inherit what the specs' process has from azure-listkeys-fake. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^AZURE_LISTKEYS_|^NODE_EXTRA_CA_CERTS$/.test(name)),
);

function start(args: readonly string[], env: NodeJS.ProcessEnv = environment) {
  const cli = join(repository, "provider/testing/cli.ts");
  return spawn(process.execPath, [...compileCache, ...typescript, cli, ...args], { cwd: repository, env });
}

async function run(args: readonly string[], env?: NodeJS.ProcessEnv) {
  const child = start(args, env);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  return { code, signal, stdout, stderr };
}

/** The command line of one of the programs. */
const program = (name: string, ...args: string[]) => [
  "--",
  process.execPath,
  ...programArguments(name),
  ...args,
];

describe("azure-listkeys-fake", () => {
  it("runs the command with the environment of a fake, and without a developer's credentials", async () => {
    const env = { ...environment, AZURE_CLIENT_SECRET: "a developer's own", OTHER: "kept" };
    const { code, stdout } = await run(["--", process.execPath, "-p", "JSON.stringify(process.env)"], env);
    expect(code).to.equal(0);
    const seen = JSON.parse(stdout) as Record<string, string>;
    expect(seen).to.not.have.property("AZURE_CLIENT_SECRET");
    expect(seen).to.include({ OTHER: "kept", ARM_USE_MSI: "true" });
    expect(seen["ARM_ENDPOINT"]).to.match(/^https:\/\/localhost:\d+$/);
    expect(existsSync(seen["NODE_EXTRA_CA_CERTS"] ?? ""), "the certificate is removed at the end").to.equal(
      false,
    );
  });

  it("passes on arguments as they are", async () => {
    const args = ["a b", "$HOME", '"', "*", "--help", "--"];
    const script = "JSON.stringify(process.argv.slice(1))";
    const { stdout } = await run(["--", process.execPath, "-p", script, "--", ...args]);
    expect(JSON.parse(stdout)).to.deep.equal(args);
  });

  it("ends with the command's exit code", async () => {
    const { code, stderr } = await run([
      "--",
      process.execPath,
      "-e",
      "console.error('mine'); process.exit(7)",
    ]);
    expect([code, stderr]).to.deep.equal([7, "mine\n"]);
  });

  it("reports a command that is not found", async () => {
    const { code, stderr } = await run(["--", "no-such-command-here"]);
    expect([code, stderr]).to.deep.equal([
      127,
      "azure-listkeys-fake: cannot run 'no-such-command-here': not found: install it, or put its folder on the PATH\n",
    ]);
  });

  const usage = {
    "nothing at all": [],
    "a command without --": ["mocha"],
    "-- and no command": ["--"],
    "an option": ["--port", "1"],
  };
  for (const [what, args] of Object.entries(usage)) {
    it(`prints its usage when called with ${what}`, async () => {
      const { code, stdout, stderr } = await run(args);
      expect([code, stdout]).to.deep.equal([2, ""]);
      expect(stderr).to.match(
        /^azure-listkeys-fake: .+; the command goes after --\n\nUsage: azure-listkeys-fake -- /,
      );
    });
  }

  it("prints its usage with --help", async () => {
    const { code, stdout, stderr } = await run(["--help"]);
    expect([code, stderr]).to.deep.equal([0, ""]);
    expect(stdout).to.match(/^Usage: azure-listkeys-fake -- <command>/);
  });

  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    it(`passes on ${signal}, and waits for the command to end`, async () => {
      const child = start(program("endsOnSignal", signal));
      const [first] = (await once(child.stdout, "data")) as [Buffer];
      child.kill(signal);
      const [second] = (await once(child.stdout, "data")) as [Buffer];
      expect(second.toString()).to.equal("bye\n");
      expect(await once(child, "close")).to.deep.equal([5, null]);
      expect(existsSync(first.toString().trim())).to.equal(false);
    });
  }

  it("ends by the signal that ended the command", async () => {
    const script = "console.log(process.env.NODE_EXTRA_CA_CERTS); process.kill(process.pid, 'SIGTERM')";
    const { code, signal, stdout } = await run(["--", process.execPath, "-e", script]);
    expect([code, signal]).to.deep.equal([null, "SIGTERM"]);
    expect(stdout).to.match(/ca\.pem\n$/);
    expect(existsSync(stdout.trim())).to.equal(false);
  });

  it("lets the command change its fake by connectFakeArm()", async () => {
    const { code, stdout, stderr } = await run(program("holdsFake"));
    expect([code, stderr]).to.deep.equal([0, ""]);
    const seen = JSON.parse(stdout) as Held;
    expect(seen.first).to.match(/-1$/);
    expect(seen.second).to.match(/-2$/);
    expect(seen).to.include({
      locked: "ScopeLocked",
      gone: "ResourceNotFound",
      text: '{"primaryKey":null}',
      tokens: 0,
    });
    expect(seen.known).to.include.members([seen.first, seen.second]);
    expect(seen.statuses).to.deep.equal([200, 200, 409, 404, 200]);
    expect(seen.wrong).to.contain("setAnswer()");
  });

  it("lets the command start further fakes that it trusts", async () => {
    const { code, stdout, stderr } = await run(program("startsFakes"));
    expect([code, stdout, stderr]).to.deep.equal([0, "[200,404,200]\n", ""]);
  });
});

describe("connectFakeArm()", () => {
  it("takes an argument that is undefined as one that is not given", async () => {
    const fake = await connectFakeArm();
    const before = await fake.keysOf(compute);
    await fake.rotate(compute, undefined);
    expect(await fake.keysOf(compute)).not.to.deep.equal(before);
  });

  it("connects to the fake that this process was started with", async () => {
    const fake = await connectFakeArm();
    expect(fake.endpoint).to.equal(process.env["ARM_ENDPOINT"]);
    expect(fake.caFile).to.equal(process.env["NODE_EXTRA_CA_CERTS"]);
    expect(fake.environment()).to.include({
      ARM_ENDPOINT: fake.endpoint,
      IDENTITY_HEADER: process.env["IDENTITY_HEADER"],
    });
    expect(await fake.keysOf(compute)).to.have.property("computeType", "AKS");
  });

  it("reports which command to use if there is no fake", async () => {
    await without("AZURE_LISTKEYS_FAKE_CONTROL", async () => {
      expect(await failureOf(connectFakeArm())).to.contain("npx azure-listkeys-fake -- <command>");
    });
  });

  it("has a path that cannot be guessed, another one in each fake", async () => {
    const [one, other] = [await startTrustedFake(), await startTrustedFake()];
    const [path, otherPath] = [one, other].map(controlPath);
    expect(path)
      .to.match(/^\/fake-arm\/[\da-f]{32}$/)
      .and.not.equal(otherPath);
    const answer = await ask(one, `${otherPath}?api-version=1`, { body: '{"name":"settings","args":[]}' });
    expect(answer.status).to.equal(404);
    expect(answer.text).to.not.contain(one.environment()["IDENTITY_HEADER"]);
    await Promise.all([one.close(), other.close()]);
  });

  it("reaches only the handles: a process cannot close a fake that it did not start", async () => {
    const fake = await startTrustedFake();
    const answer = await ask(fake, controlPath(fake), { body: '{"name":"close","args":[]}' });
    expect(JSON.parse(answer.text)).to.deep.equal({ error: "There is no handle 'close'." });
    await fake.close();
  });
});

function controlPath(fake: FakeArm): string {
  return new URL(fake.environment()["AZURE_LISTKEYS_FAKE_CONTROL"] ?? "").pathname;
}
