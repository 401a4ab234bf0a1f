/** The real Pulumi CLI as a driver, through the Automation API. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { automation } from "@pulumi/pulumi";
import type {
  Deployment,
  Diagnostic,
  Driver,
  RunOptions,
  RunResult,
  StackOptions,
  StackOutput,
  TestStack,
} from "../driver";
import { EventLog, isAboutPlugins, plannedDetails, savedDetails } from "./eventLog";
import type { Plan } from "./eventLog";
import { SavedStack } from "./saved";
import type { SavedResource } from "./saved";
import { inTerminal } from "./terminal";
import { makeSurroundings, makeWorkspace } from "./workspace";
import type { Surroundings } from "./workspace";
import { stackType } from "../stack/urn";
import { containsUnknown, isSecret, mask, unwrap } from "../values";

/** Time limit of a run. */
const runTimeoutMs = 180_000;

/** What only the real CLI has. */
export interface CliTestStack extends TestStack {
  /** All folders in which the CLI saves the stack: its workspace, its backend, its home. */
  readonly folders: readonly string[];
  /** Runs a command on the stack, and resolves with all its output, even if it failed. */
  command(...args: string[]): Promise<string>;
  /** The same with more in its environment. */
  commandIn(env: NodeJS.ProcessEnv, ...args: string[]): Promise<string>;
  /** What a terminal of so many columns shows of a command on the stack, without colours; see `terminal.ts`. */
  terminal(columns: number, ...args: string[]): Promise<string>;
}

export function cliDriver(): Driver {
  // Stacks share one backend, for references from one to another; it goes with the last of them.
  let surroundings: Surroundings | undefined;
  let stacks = 0;
  return {
    name: "cli",
    async createStack(options: StackOptions): Promise<TestStack> {
      surroundings ??= makeSurroundings();
      stacks++;
      const used = surroundings;
      const leave = (): void => {
        if (--stacks === 0) {
          used.remove();
          surroundings = undefined;
        }
      };
      try {
        return await CliStack.create(options, used, leave);
      } catch (error) {
        leave();
        throw error;
      }
    },
  };
}

interface Output {
  stdout: string;
  stderr: string;
}

type Kind = "preview" | "up" | "refresh" | "destroy";

class CliStack implements CliTestStack {
  private disposed = false;

  private constructor(
    private readonly stack: automation.Stack,
    private readonly folder: string,
    readonly folders: readonly string[],
    private readonly file: string,
    private readonly saved: SavedStack,
    private readonly onDispose: () => void,
  ) {}

  static async create(
    options: StackOptions,
    surroundings: Surroundings,
    onDispose: () => void,
  ): Promise<CliStack> {
    const env = options.env ?? process.env;
    const { workspace, folder } = await makeWorkspace(surroundings, options.project, env);
    const stack = await automation.Stack.create(options.stack ?? "dev", workspace);
    if (Object.keys(options.config ?? {}).length > 0) {
      const config = Object.entries(options.config ?? {}).map(
        ([key, value]): [string, automation.ConfigValue] => [
          key,
          typeof value === "string" ? { value } : value,
        ],
      );
      await stack.setAllConfig(Object.fromEntries(config));
    }
    const { name } = await workspace.projectSettings();
    const file = join(surroundings.backend, ".pulumi", "stacks", name, `${stack.name}.json`);
    const folders = [folder, surroundings.backend, join(surroundings.folder, "home")];
    return new CliStack(stack, folder, folders, file, new SavedStack(file), onDispose);
  }

  preview(options?: RunOptions): Promise<RunResult> {
    return this.run("preview", options);
  }

  up(options?: RunOptions): Promise<RunResult> {
    return this.run("up", options);
  }

  refresh(options?: RunOptions): Promise<RunResult> {
    return this.run("refresh", options);
  }

  destroy(options?: RunOptions): Promise<RunResult> {
    return this.run("destroy", options);
  }

  setConfig(key: string, value: string): Promise<void> {
    return this.stack.setConfig(key, { value });
  }

  async exportState({ showSecrets = false } = {}): Promise<Deployment> {
    // The Automation API exports with secrets shown, and nothing else.
    const { stdout } = await this.execute(["stack", "export", ...(showSecrets ? ["--show-secrets"] : [])]);
    return JSON.parse(stdout) as Deployment;
  }

  command(...args: string[]): Promise<string> {
    return this.commandIn({}, ...args);
  }

  async commandIn(more: NodeJS.ProcessEnv, ...args: string[]): Promise<string> {
    const { stdout, stderr } = await this.execute(args, more).catch((error: unknown) => error as Output);
    return stdout + stderr;
  }

  terminal(columns: number, ...args: string[]): Promise<string> {
    const { workspace, name } = this.stack;
    const env = { ...workspace.envVars, PULUMI_DISABLE_CI_DETECTION: "true" };
    const command = [workspace.pulumiCommand.command, ...args, "--color", "never", "--stack", name];
    return inTerminal(columns, command, { cwd: this.folder, env, timeout: runTimeoutMs });
  }

  dispose(): Promise<void> {
    if (!this.disposed) {
      this.disposed = true;
      // The stack's file and its backups: another stack of the name may come after this one.
      rmSync(this.file, { force: true });
      rmSync(this.folder, { recursive: true, force: true });
      this.onDispose();
    }
    return Promise.resolve();
  }

  private execute(args: string[], more: NodeJS.ProcessEnv = {}): Promise<Output> {
    const { workspace, name } = this.stack;
    // Without it the CLI has no --event-log.
    const env = { ...workspace.envVars, PULUMI_DEBUG_COMMANDS: "true", ...more };
    const options = { cwd: this.folder, env, maxBuffer: 2 ** 30, timeout: runTimeoutMs };
    const all = [...args, "--non-interactive", "--stack", name];
    return promisify(execFile)(workspace.pulumiCommand.command, all, options);
  }

  private async run(kind: Kind, { target }: RunOptions = {}): Promise<RunResult> {
    const before = await this.saved.resources();
    const events = new EventLog();
    const console = new Console();
    const planFile = join(this.folder, "plan.json");
    rmSync(planFile, { force: true });
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), runTimeoutMs);
    const options = {
      ...{
        color: "never" as const,
        diff: true,
        onEvent: events.record,
        onOutput: console.write,
        onError: console.write,
      },
      ...{ signal: deadline.signal, ...(target !== undefined && { target }) },
    };
    let succeeded = true;
    const started = Date.now();
    try {
      await (kind === "preview"
        ? this.stack.preview({ ...options, plan: planFile })
        : this.stack[kind](options));
    } catch (error) {
      if (!(error instanceof automation.CommandError)) {
        throw error;
      }
      succeeded = false;
    } finally {
      clearTimeout(timer);
    }
    const durationMs = Date.now() - started;
    const after = kind === "preview" ? before : await this.saved.resources();
    const details =
      kind === "preview"
        ? plannedDetails(before, readPlan(planFile))
        : savedDetails(before, after, kind === "refresh" ? "outputs" : "inputs");
    return {
      succeeded,
      output: console.text(),
      diagnostics: withErrors(events.diagnostics, succeeded, console.text()),
      steps: events.steps(details),
      outputs: succeeded ? this.outputs(kind, events, after) : {},
      durationMs,
    };
  }

  private outputs(kind: Kind, events: EventLog, after: SavedResource[]): Record<string, StackOutput> {
    const saved = after.find(({ type }) => type === stackType)?.outputs ?? {};
    const outputs = kind === "preview" ? events.stackOutputs() : saved;
    return Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [
        name,
        {
          value: kind === "preview" ? mask(value) : unwrap(value),
          secret: isSecret(value),
          known: !containsUnknown(value),
        },
      ]),
    );
  }
}

/** What the CLI prints, less what this driver makes it print. */
class Console {
  private written = "";

  readonly write = (text: string): void => {
    this.written += text;
  };

  text(): string {
    const lines = this.written.split("\n");
    return lines
      .filter((line) => !isAboutPlugins(line) && !/^Update plan written|^Run `pulumi up --plan/.test(line))
      .join("\n");
  }
}

/** An error before the engine starts is not an event: it is only on the console. */
function withErrors(diagnostics: Diagnostic[], succeeded: boolean, output: string): Diagnostic[] {
  if (succeeded || diagnostics.some(({ severity }) => severity === "error")) {
    return diagnostics;
  }
  const errors = output.split("\n").filter((line) => line.startsWith("error: "));
  return [
    ...diagnostics,
    ...errors.map((line) => ({ severity: "error" as const, message: line.slice("error: ".length) })),
  ];
}

function readPlan(file: string): Plan {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Plan) : { resourcePlans: {} };
}
