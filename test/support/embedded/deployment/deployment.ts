/**
 * One run of the engine over a program's registrations: each resource is planned, one after the other,
 * then made so, several at a time, then remembered. A failure stops the run: nothing more is begun,
 * what was begun is brought to its end and kept.
 */
import { status } from "@grpc/grpc-js";
import type { Project, StackConfig } from "../../stack/project";
import { RpcError } from "../../plugin/rpc";
import { isProvider, makeUrn, packageOf, providerTypePrefix, stackType } from "../../stack/urn";
import type { Properties } from "../../values";
import { applyPlan } from "./apply";
import type { ApplyOptions } from "./apply";
import { plainGoal, stateOf } from "./goal";
import type { Goal } from "./goal";
import { packageConfig } from "../packageConfig";
import { planResource, Told } from "./plan";
import type { Plan } from "./plan";
import type { Provided, Provider } from "../providers";
import { Limited, Serial } from "./queue";
import { readResource } from "./read";
import type { Report } from "../report";
import { withSecretOutputs } from "../state";
import type { ResourceState } from "../state";

export interface DeploymentOptions {
  project: Project;
  stack: string;
  config: StackConfig;
  report: Report;
  olds: ResourceState[];
  dryRun: boolean;
  parallel: number;
  targets: string[] | undefined;
  providerFor: (resource: Provided) => Provider;
  /** Called once, when the run stops because of a failure. */
  onStop: () => void;
}

export class Deployment {
  /** The results of this run, in order, so that every resource comes after its dependencies. */
  readonly news = new Map<string, ResourceState>();
  /** The replaced resources, which are deleted last. */
  readonly replaced: ResourceState[] = [];
  rootUrn = "";
  /** No further step is started. */
  failed = false;
  /** Something went wrong in doing, not in planning: the engine sums that up in a message of its own. */
  stepFailed = false;

  private readonly olds: Map<string, ResourceState>;
  private readonly seen = new Set<string>();
  private readonly deletedFirst = new Set<ResourceState>();
  /** By their new names. */
  private readonly renamed = new Map<ResourceState, string>();
  private readonly planning = new Serial();
  private readonly applying: Limited;
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly defaultProviders = new Map<string, Promise<ResourceState>>();
  private readonly applyOptions: ApplyOptions;

  constructor(private readonly options: DeploymentOptions) {
    const { olds, parallel, report, dryRun, providerFor } = options;
    this.olds = new Map(olds.filter((old) => !old.pendingDelete).map((old) => [old.urn, old]));
    this.applying = new Limited(parallel);
    this.applyOptions = {
      ...{ report, dryRun, providerFor },
      onReplaced: (old) => this.replaced.push(old),
      onDeleted: (old) => this.deletedFirst.add(old),
    };
  }

  register(goal: Goal): Promise<ResourceState> {
    return this.track(async () => {
      const resource = await this.begin(goal);
      const plan = await this.planning.run(() => this.guarded(resource, () => this.plan(resource, goal)));
      if (plan.op === "skip") {
        return resource;
      }
      return this.do(resource, () => applyPlan(resource, plan, this.applyOptions));
    });
  }

  read(goal: Goal & { id: string }): Promise<ResourceState> {
    return this.track(async () => {
      const resource = { ...(await this.begin(goal)), id: goal.id, external: true };
      return this.do(resource, () => readResource(resource, this.olds.get(resource.urn), this.applyOptions));
    });
  }

  registerOutputs(urn: string, outputs: Properties): void {
    const resource = this.news.get(urn);
    if (resource === undefined) {
      throw new RpcError(status.NOT_FOUND, `outputs of a resource that was never registered: ${urn}`);
    }
    if (resource.type === stackType) {
      this.options.report.setOutputs(outputs, this.olds.get(urn)?.outputs ?? {});
    }
    resource.outputs = outputs;
  }

  /** Ends the run as failed; the message is shown unless it was reported already. */
  stop(message: string, urn?: string): void {
    if (this.failed) {
      return;
    }
    this.failed = true;
    if (message !== "") {
      this.options.report.diagnose("error", message, urn);
    }
    this.options.onStop();
  }

  /** Resolves when no step is in flight. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) {
      await Promise.allSettled(this.underWay);
    }
  }

  /** The old resources without a new counterpart, including the replaced ones. */
  leftovers(): ResourceState[] {
    const stoodFor = (old: ResourceState): boolean =>
      !old.pendingDelete && this.news.has(this.renamed.get(old) ?? old.urn) && !this.replaced.includes(old);
    return this.options.olds.filter((old) => !this.deletedFirst.has(old) && !stoodFor(old));
  }

  private track<T>(task: () => Promise<T>): Promise<T> {
    const promise = task();
    this.underWay.add(promise);
    const done = (): boolean => this.underWay.delete(promise);
    promise.then(done, done);
    return promise;
  }

  private async begin(goal: Goal): Promise<ResourceState> {
    const { project, stack } = this.options;
    const parent = goal.parent === "" && !isProvider(goal.type) ? this.rootUrn : goal.parent;
    const urn = makeUrn(stack, project.name, parent, goal.type, goal.name);
    if (goal.type === stackType) {
      this.rootUrn = urn;
    }
    const provider = goal.custom && !isProvider(goal.type) ? await this.providerReference(goal) : "";
    return stateOf({ ...goal, parent, provider }, urn);
  }

  /** The provider the program names, or that of the package and version, made when first needed. */
  async providerReference(goal: Pick<Goal, "type" | "provider" | "version">): Promise<string> {
    if (goal.provider !== "") {
      return goal.provider;
    }
    const name = goal.version === "" ? "default" : `default_${goal.version.replace(/[^A-Za-z0-9]/g, "_")}`;
    const packageName = packageOf(goal.type);
    const key = `${packageName} ${name}`;
    let provider = this.defaultProviders.get(key);
    if (provider === undefined) {
      const inputs = packageConfig(this.options.config, packageName);
      if (goal.version !== "") {
        inputs["version"] = goal.version;
      }
      provider = this.register(
        plainGoal({ type: providerTypePrefix + packageName, name, custom: true, inputs }),
      );
      this.defaultProviders.set(key, provider);
    }
    const { urn, id } = await provider;
    return `${urn}::${id}`;
  }

  private async plan(resource: ResourceState, goal: Goal): Promise<Plan> {
    const { urn, type } = resource;
    if (this.seen.has(urn)) {
      throw new Error(`Duplicate resource URN '${urn}'; try giving it a unique name`);
    }
    this.seen.add(urn);
    const old = this.oldOf(urn, goal.aliases);
    const { targets, report, dryRun, providerFor } = this.options;
    if (targets !== undefined && !targets.includes(urn) && type !== stackType && !isProvider(type)) {
      return old === undefined ? { op: "skip" } : { op: "same", old: Object.assign(resource, old) };
    }
    const onRefused = (): void => {
      this.stepFailed = true;
    };
    return planResource(resource, goal, old, { report, dryRun, providerFor, onRefused });
  }

  /** The state of before, under this name or a former one. */
  private oldOf(urn: string, aliases: string[]): ResourceState | undefined {
    const found = this.olds.get(urn);
    if (found !== undefined) {
      return found;
    }
    const renamed = aliases.map((alias) => this.olds.get(alias)).find((former) => former !== undefined);
    if (renamed !== undefined) {
      this.renamed.set(renamed, urn);
    }
    return renamed;
  }

  private do(resource: ResourceState, step: () => Promise<ResourceState>): Promise<ResourceState> {
    return this.applying.run(() =>
      this.guarded(
        resource,
        async () => {
          const done = withSecretOutputs(await step());
          this.news.set(done.urn, done);
          return done;
        },
        () => {
          this.stepFailed = true;
        },
      ),
    );
  }

  /** Runs a step unless the run has stopped, and stops the run when it fails. */
  private async guarded<T>(resource: ResourceState, step: () => Promise<T>, onFail?: () => void): Promise<T> {
    if (this.failed) {
      throw monitorIsDown();
    }
    try {
      return await step();
    } catch (error) {
      const message = error instanceof Told ? "" : error instanceof Error ? error.message : String(error);
      onFail?.();
      const inPreview = onFail !== undefined && this.options.dryRun;
      this.stop(inPreview ? `Preview failed: ${message}` : message, resource.urn);
      throw monitorIsDown();
    }
  }
}

/** The SDK treats this status as the end of the run, and does not report it. */
function monitorIsDown(): RpcError {
  return new RpcError(status.UNAVAILABLE, "resource monitor shut down");
}
