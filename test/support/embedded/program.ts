/** Runs a program as the CLI's language hosts do, one in Node through the SDK's own entry point. */
import { execFileSync, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ofSdk, endProcess, exitOf, findOnPath, nodeFor, readLines, typescript } from "../processes";
import type { Project, Runtime, StackConfig } from "../stack/project";

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
  /** `undefined` for success; otherwise the reason, empty if the program has already reported it. */
  outcome: Promise<{ error: string } | undefined>;
  end(): Promise<void>;
}

/** Go compiles the SDK with the first program. */
const buildTimeoutMs = 400_000;

/** The SDK's exit code for "failed, and the user has been told why". */
const toldTheUser = 32;

export function startProgram(options: ProgramOptions): Program {
  const { project, timeoutMs } = options;
  const { command, args } = commands[project.runtime](options);
  const child = spawn(command, args, {
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

const commands: Record<Runtime, (options: ProgramOptions) => { command: string; args: string[] }> = {
  nodejs(options) {
    const { project, env } = options;
    const transpiled = isTranspiled(options) ? typescript : [];
    const run = createRequire(join(project.directory, "_")).resolve("@pulumi/pulumi/cmd/run");
    return {
      command: nodeFor(env),
      args: [...ofSdk, ...transpiled, ...project.nodeArguments, run, ...programArguments(options)],
    };
  },

  python({ project, stack, env, address, dryRun, parallel }) {
    const settings = {
      ...{ project: project.name, stack, parallel, organization: "organization" },
      ...{ root_directory: project.root, dry_run: dryRun, monitor: address, engine: address },
    };
    const python = findOnPath("python3", env) ?? "python3";
    return { command: python, args: [join(__dirname, "runPython.py"), JSON.stringify(settings)] };
  },

  // A Go program reads everything from its environment.
  go({ project, env }) {
    const program = join(__dirname, "../../../node_modules/.cache/go-programs", project.name);
    const cwd = project.directory;
    execFileSync("go", ["build", "-o", program, "."], { cwd, env, stdio: "pipe", timeout: buildTimeoutMs });
    return { command: program, args: [] };
  },

  yaml() {
    throw new Error("a program in YAML is run by the CLI's language host alone");
  },
};

/**
 * True if types are not checked: the program is then transpiled once and kept. The SDK would load TypeScript in each
 * run for that, which is more than a third of the run's CPU time.
 */
function isTranspiled({ project, env }: ProgramOptions): boolean {
  return project.runtime === "nodejs" && project.typescript && env["PULUMI_NODEJS_TRANSPILE_ONLY"] === "true";
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

function programEnvironment(options: ProgramOptions): NodeJS.ProcessEnv {
  const { project, stack, config, env, address, dryRun, parallel } = options;
  return {
    ...env,
    ...(project.runtime === "go" && {
      PULUMI_PROJECT: project.name,
      PULUMI_STACK: stack,
      PULUMI_ORGANIZATION: "organization",
      PULUMI_ROOT_DIRECTORY: project.root,
      PULUMI_MONITOR: address,
      PULUMI_ENGINE: address,
      PULUMI_DRY_RUN: String(dryRun),
      PULUMI_PARALLEL: String(parallel),
    }),
    PULUMI_CONFIG: JSON.stringify(config.values),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(config.secretKeys),
    ...(project.typescript && !isTranspiled(options) && { PULUMI_NODEJS_TYPESCRIPT: "true" }),
    ...(project.tsconfig !== undefined && { PULUMI_NODEJS_TSCONFIG_PATH: project.tsconfig }),
  };
}
