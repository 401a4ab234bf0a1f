#!/usr/bin/env node
/** `azure-listkeys-fake -- <command> [arguments…]`: runs a command with a fake ARM for it alone. */
import { spawn } from "node:child_process";

import { startFakeArm } from "./startFakeArm";

const HELP = `Usage: azure-listkeys-fake -- <command> [arguments...]

Starts a fake Azure Resource Manager on this machine, runs the command with an environment in which Azure
programs and pulumi-azure-listkeys use it (and none of your own Azure credentials), and stops it again.
The exit code is the command's.

  azure-listkeys-fake -- pulumi preview
  azure-listkeys-fake -- npx mocha

Within the command, connectFakeArm() of "pulumi-azure-listkeys/testing" adds and removes resources, rotates
keys and plays faults; startFakeArm() starts further fakes that its process trusts.
`;

const USAGE_EXIT_CODE = 2;
const NOT_FOUND_EXIT_CODE = 127;

async function main([first, command, ...args]: string[]): Promise<void> {
  if (first === "--help" || first === "-h") {
    process.stdout.write(HELP);
    return;
  }
  if (first !== "--" || command === undefined) {
    complain(
      `${first === undefined || first === "--" ? "no command given" : `'${first}' is not understood`}; the command goes after --`,
    );
    process.stderr.write(`\n${HELP}`);
    process.exitCode = USAGE_EXIT_CODE;
    return;
  }
  const fake = await startFakeArm();
  const ended = await run(command, args, fake.environment()).finally(() => fake.close());
  if (typeof ended === "number") process.exitCode = ended;
  else process.kill(process.pid, ended);
}

/** Resolves with the command's exit code, or the signal that ended it. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number | NodeJS.Signals> {
  // On Windows most commands are .cmd files, which need a shell.
  const windows = process.platform === "win32";
  const quoted = windows ? args.map((arg) => (/[\s"]/.test(arg) ? JSON.stringify(arg) : arg)) : args;
  const child = spawn(command, quoted, { env, stdio: "inherit", shell: windows });

  const forward = (signal: NodeJS.Signals): void => {
    // The terminal interrupts the command too. A second interrupt would make Pulumi exit at once.
    const sentByTerminal = signal === "SIGINT" && process.stdin.isTTY;
    if (!sentByTerminal) child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, forward);

  return new Promise((resolve) => {
    child.on("error", (error: NodeJS.ErrnoException) => {
      const notFound = "not found: install it, or put its folder on the PATH";
      complain(`cannot run '${command}': ${error.code === "ENOENT" ? notFound : error.message}`);
      resolve(NOT_FOUND_EXIT_CODE);
    });
    child.on("exit", (code, signal) => {
      for (const each of signals) process.off(each, forward);
      resolve(signal ?? code ?? 1);
    });
  });
}

function complain(message: string): void {
  process.stderr.write(`azure-listkeys-fake: ${message}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
