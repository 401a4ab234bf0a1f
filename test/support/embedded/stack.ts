/** A stack of the embedded engine: its state between runs, and the runs themselves. */
import { availableParallelism } from "node:os";
import type { Deployment as Export, RunOptions, RunResult, StackOptions, TestStack } from "../driver";
import { openPassphrase, testPassphrase } from "../stack/passphrase";
import type { Passphrase } from "../stack/passphrase";
import { readProject, stackConfig } from "../stack/project";
import type { Project, StackConfig } from "../stack/project";
import { serve } from "../plugin/rpc";
import { stackType } from "../stack/urn";
import type { Properties } from "../values";
import { deleteResources } from "./deployment/deletion";
import { Deployment } from "./deployment/deployment";
import { engineService } from "./engineService";
import { exportDeployment } from "./exportState";
import { monitorService } from "./monitorService";
import { dynamicPackage, packageConfig } from "./packageConfig";
import { startProgram } from "./program";
import type { Program } from "./program";
import { refreshResources } from "./deployment/refresh";
import { Report } from "./report";
import type { RunKind } from "./report";
import { runProviders } from "./runProviders";
import type { RunProviders } from "./runProviders";
import type { ResourceState } from "./state";

/** Time limit of a program. */
const programTimeoutMs = 120_000;

/** As many steps at a time as the CLI takes. */
const parallel = 4 * availableParallelism();

/** What a run can use. */
interface Run {
  kind: RunKind;
  report: Report;
  config: StackConfig;
  targets: string[] | undefined;
  providers: RunProviders;
  deployment: Deployment;
  /** Where the engine listens for the program and the providers. */
  address: string;
  /** Set while a program runs. */
  program?: Program;
}

/** The engine summarizes only failures of steps; all others were reported already. */
type Outcome = "succeeded" | "failed" | "step failed";

export class EmbeddedStack implements TestStack {
  private readonly project: Project;
  private readonly name: string;
  private readonly env: NodeJS.ProcessEnv;
  private readonly config: NonNullable<StackOptions["config"]>;
  private resources: ResourceState[] = [];
  private passphrase: Promise<Passphrase> | undefined;
  private readonly runs = new Set<Run>();

  constructor(
    options: StackOptions,
    private readonly findStack: (reference: string) => EmbeddedStack | undefined,
  ) {
    this.project = readProject(options.project);
    this.name = options.stack ?? "dev";
    this.env = options.env ?? process.env;
    this.config = { ...options.config };
  }

  preview(options?: RunOptions): Promise<RunResult> {
    return this.run("preview", options, (run) => this.runProgram(run));
  }

  up(options?: RunOptions): Promise<RunResult> {
    return this.run("up", options, (run) => this.runProgram(run));
  }

  refresh(options?: RunOptions): Promise<RunResult> {
    return this.run("refresh", options, async ({ report, targets, providers }) => {
      const { resources, failed } = await refreshResources({
        ...{ resources: this.resources, parallel, report, targets },
        providerFor: (resource) => providers.for(resource),
      });
      this.resources = resources;
      const outputs = this.outputs();
      report.setOutputs(outputs, outputs);
      return failed ? "step failed" : "succeeded";
    });
  }

  destroy(options?: RunOptions): Promise<RunResult> {
    return this.run("destroy", options, async ({ report, targets, providers }) => {
      const targeted = this.resources.filter(({ urn }) => targets === undefined || targets.includes(urn));
      const { left, failed } = await deleteResources({
        ...{ resources: targeted, report, dryRun: false, replaced: ({ pendingDelete }) => pendingDelete },
        providerFor: (resource) => providers.for(resource),
      });
      this.resources = this.resources.filter(
        (resource) => left.includes(resource) || !targeted.includes(resource),
      );
      return failed ? "step failed" : "succeeded";
    });
  }

  setConfig(key: string, value: string): Promise<void> {
    this.config[key] = value;
    return Promise.resolve();
  }

  async exportState({ showSecrets = false } = {}): Promise<Export> {
    this.passphrase ??= openPassphrase(testPassphrase);
    return exportDeployment(this.resources, await this.passphrase, showSecrets);
  }

  async dispose(): Promise<void> {
    for (const { program, providers } of this.runs) {
      await program?.end();
      await providers.end();
    }
  }

  /** True if another stack refers to this one as `organization/project/stack`, or the stack's name alone. */
  answersTo(reference: string): boolean {
    return [`organization/${this.project.name}/${this.name}`, this.name].includes(reference);
  }

  private async run(
    kind: RunKind,
    { target: targets }: RunOptions = {},
    body: (run: Run) => Promise<Outcome>,
  ): Promise<RunResult> {
    const report = new Report(kind, this.name);
    let config: StackConfig;
    try {
      config = stackConfig(this.project, this.name, this.config);
    } catch (error) {
      report.diagnose("error", `validating stack config: ${(error as Error).message}`);
      return report.result(false);
    }
    const deployment: Deployment = new Deployment({
      ...{ project: this.project, stack: this.name, config, report, parallel, targets },
      ...{ olds: this.resources, dryRun: kind === "preview" },
      providerFor: (resource) => run.providers.for(resource),
      onStop: () => void run.program?.end(),
    });
    const server = await serve([
      monitorService(deployment, () => run.providers.plugins),
      engineService(report, deployment),
    ]);
    const { address } = server;
    const providers = runProviders(
      {
        ...{ project: this.project, env: this.env, engineAddress: address },
        pluginFolders: this.project.plugins,
        config: packageConfig(config, dynamicPackage),
        onOutput: (stream, line) => report.printed(stream, line),
        dryRun: kind === "preview",
        inputsOf: (urn) =>
          (deployment.news.get(urn) ?? this.resources.find((resource) => resource.urn === urn))?.inputs ?? {},
      },
      (reference) => this.outputsOf(reference),
    );
    const run: Run = { kind, report, config, targets, providers, deployment, address };
    this.runs.add(run);
    try {
      const outcome = await body(run);
      if (outcome === "step failed") {
        report.diagnose("error", `${kind === "preview" ? "preview" : "update"} failed`);
      }
      return report.result(outcome === "succeeded");
    } finally {
      this.runs.delete(run);
      await providers.end();
      server.close();
    }
  }

  /** Runs the program, deletes what it no longer has, and saves the new state. */
  private async runProgram(run: Run): Promise<Outcome> {
    const { kind, report, config, deployment, providers, address } = run;
    const dryRun = kind === "preview";
    run.program = startProgram({
      ...{ project: this.project, stack: this.name, config, env: this.env, address, dryRun, parallel },
      timeoutMs: programTimeoutMs,
      onOutput: (stream, line) => report.printed(stream, line),
    });
    const failure = await run.program.outcome;
    await deployment.settled();
    if (failure !== undefined) {
      deployment.stop(failure.error);
    }
    const replaced = (old: ResourceState): boolean => old.pendingDelete || deployment.replaced.includes(old);
    let left = deployment.leftovers();
    let { stepFailed } = deployment;
    if (!deployment.failed) {
      const resources = left.filter(
        (old) => replaced(old) || run.targets === undefined || run.targets.includes(old.urn),
      );
      const providerFor: RunProviders["for"] = (resource) => providers.for(resource);
      const deleted = await deleteResources({ resources, replaced, dryRun, report, providerFor });
      left = left.filter((old) => deleted.left.includes(old) || !resources.includes(old));
      stepFailed ||= deleted.failed;
    }
    if (!dryRun) {
      const kept = left.map((old) => (replaced(old) ? { ...old, pendingDelete: true } : old));
      this.resources = [...deployment.news.values(), ...kept];
    }
    return stepFailed ? "step failed" : deployment.failed ? "failed" : "succeeded";
  }

  private outputs(): Properties {
    return this.resources.find(({ type }) => type === stackType)?.outputs ?? {};
  }

  private outputsOf(reference: string): Properties {
    const stack = this.findStack(reference);
    if (stack === undefined) {
      throw new Error(`unknown stack "${reference}"`);
    }
    return stack.outputs();
  }
}
