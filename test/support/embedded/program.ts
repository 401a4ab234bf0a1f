/** Runs a program through the SDK's own entry point, as the CLI's language host does. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { endProcess, exitOf, nodeFor, readLines } from "../processes";
import type { Project, StackConfig } from "../project";

export interface ProgramOptions {
  project: Project;
  stack: string;
  config: StackConfig;
  env: NodeJS.ProcessEnv;
  /** Where the monitor and the engine service listen. */
  address: string;
  dryRun: boolean;
  parallel: number;
  timeoutMs: number;
  onOutput(stream: "stdout" | "stderr", line: string): void;
}

export interface Program {
  /** `undefined` for success; else why it failed, empty where the program has told it already. */
  outcome: Promise<{ error: string } | undefined>;
  end(): Promise<void>;
}

/** The SDK's exit code for "failed, and the user has been told why". */
const toldTheUser = 32;

export function startProgram(options: ProgramOptions): Program {
  const { project, env, timeoutMs } = options;
  const run = createRequire(join(project.directory, "_")).resolve("@pulumi/pulumi/cmd/run");
  const child = spawn(nodeFor(env), [...project.nodeArguments, run, ...programArguments(options)], {
    cwd: project.directory,
    env: programEnvironment(options),
    stdio: ["ignore", "pipe", "pipe"],
  });
  readLines(child.stdout, (line) => options.onOutput("stdout", line));
  readLines(child.stderr, (line) => options.onOutput("stderr", line));
  const exited = exitOf(child);

  let hung = false;
  const deadline = setTimeout(() => {
    hung = true;
    void endProcess(child, exited);
  }, timeoutMs);
  const outcome = exited.then(({ code }) => {
    clearTimeout(deadline);
    if (hung) {
      return { error: `the program had not ended after ${timeoutMs / 1000} s and was stopped` };
    }
    if (code === 0) {
      return undefined;
    }
    return {
      error:
        code === toldTheUser
          ? ""
          : `an unhandled error occurred: Program exited with non-zero exit code: ${code}`,
    };
  });
  return { outcome, end: () => endProcess(child, exited) };
}

function programArguments({ project, stack, address, dryRun, parallel }: ProgramOptions): string[] {
  const flags: Record<string, string> = {
    monitor: address,
    engine: address,
    organization: "organization",
    project: project.name,
    "root-directory": project.root,
    stack,
    pwd: project.directory,
    parallel: String(parallel),
  };
  const pairs = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  return [...pairs, ...(dryRun ? ["--dry-run"] : []), project.entryPoint];
}

function programEnvironment({ project, config, env }: ProgramOptions): NodeJS.ProcessEnv {
  return {
    ...env,
    PULUMI_CONFIG: JSON.stringify(config.values),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(config.secretKeys),
    ...(project.typescript && { PULUMI_NODEJS_TYPESCRIPT: "true" }),
    ...(project.tsconfig !== undefined && { PULUMI_NODEJS_TSCONFIG_PATH: project.tsconfig }),
  };
}
