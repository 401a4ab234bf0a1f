/** From the engine events of the CLI, and what is saved besides, to the steps and diagnostics of a run. */
import type { automation } from "@pulumi/pulumi";
import type { Diagnostic, Step } from "../driver";
import { isDefaultProvider, stackType, urnName } from "../stack/urn";
import { changedNames, maskAll } from "../values";
import type { Properties } from "../values";
import type { SavedResource } from "./saved";

/** What is known of a resource besides the events, which have no dependencies and hide secrets. */
export interface Details {
  dependencies: string[];
  changed: string[];
}

export class EventLog {
  readonly diagnostics: Diagnostic[] = [];
  private readonly begun: automation.StepEventMetadata[] = [];
  private readonly ended: automation.StepEventMetadata[] = [];

  readonly record = (event: automation.EngineEvent): void => {
    if (event.diagnosticEvent !== undefined) {
      this.diagnose(event.diagnosticEvent);
    } else if (event.resourcePreEvent !== undefined) {
      this.begun.push(event.resourcePreEvent.metadata);
    } else if (event.resOutputsEvent !== undefined) {
      this.ended.push(event.resOutputsEvent.metadata);
    }
  };

  steps(detailsOf: (urn: string, op: string) => Details): Step[] {
    return this.begun
      .filter(({ urn }) => !isDefaultProvider(urn))
      .flatMap(({ op: begunAs, urn, type, new: news, old }) => {
        const op = begunAs === "refresh" ? this.foundByRefresh(urn) : begunAs;
        if (op === undefined) {
          return [];
        }
        const { dependencies, changed } = detailsOf(urn, op);
        const inputs = legible(news ?? old);
        const step: Step = { op, urn, type, name: urnName(urn), inputs, dependencies };
        // Of a step that failed, or of a preview that did, nothing was saved: the event shows what is no
        // secret.
        const seen = begunAs === "refresh" ? [] : changedNames(legible(old), inputs);
        return changes.includes(op) ? { ...step, changed: [...new Set([...changed, ...seen])].sort() } : step;
      });
  }

  /** The outputs of the stack, masked. */
  stackOutputs(): Properties {
    const stack = this.ended.findLast(({ type, new: news }) => type === stackType && news !== undefined);
    return (stack?.new?.outputs ?? {}) as Properties;
  }

  /** A refresh reports at its end what it found, if it gets there. */
  private foundByRefresh(urn: string): string | undefined {
    return this.ended.findLast((ended) => ended.urn === urn)?.op;
  }

  private diagnose(event: automation.DiagnosticEvent): void {
    const { severity, ephemeral } = event as Undeclared;
    const { message, urn } = event;
    // Debug messages are shown on request only; status lines come and go; where the CLI found the
    // echo plugins is the driver's doing.
    if (severity === "debug" || ephemeral === true || isAboutPlugins(message)) {
      return;
    }
    const text = message.replace(/<\{%[^%]*%\}>/g, "").replace(/\s+$/, "");
    this.diagnostics.push({ severity, message: text, ...(urn !== undefined && { urn }) });
  }
}

/** What the events of diagnostics have beside what the SDK declares. */
interface Undeclared {
  severity: Diagnostic["severity"];
  ephemeral?: boolean;
}

function legible(state: automation.StepEventStateMetadata | null | undefined): Properties {
  return maskAll((state?.inputs ?? {}) as Properties);
}

/** The steps that carry `changed`. */
const changes = ["update", "replace", "create-replacement"];

export function isAboutPlugins(line: string): boolean {
  return /using pulumi-resource-\S+ from \$PATH/.test(line);
}

/** What an update did to a resource, from what was saved before and after it. */
export function savedDetails(
  before: SavedResource[],
  after: SavedResource[],
  differing: "inputs" | "outputs",
): (urn: string, op: string) => Details {
  return (urn, op) => {
    const old = before.find((resource) => resource.urn === urn);
    const now = op.startsWith("delete")
      ? undefined
      : after.find((resource) => resource.urn === urn && !resource.delete);
    return {
      // A refresh takes what is gone out of the dependencies of the rest: those of before tell more.
      dependencies: [...((differing === "outputs" ? old : (now ?? old))?.dependencies ?? [])].sort(),
      changed: changedNames(old?.[differing] ?? {}, now?.[differing] ?? {}),
    };
  };
}

/** What a preview would do to a resource, from the plan that it saved. */
export function plannedDetails(before: SavedResource[], plan: Plan): (urn: string, op: string) => Details {
  return (urn) => {
    const goal = plan.resourcePlans[urn]?.goal;
    const old = before.find((resource) => resource.urn === urn);
    const { adds = {}, updates = {}, deletes = [] } = goal?.inputDiff ?? {};
    return {
      dependencies: [...((goal === undefined ? old?.dependencies : goal.dependencies) ?? [])].sort(),
      changed: [...Object.keys(adds), ...Object.keys(updates), ...deletes].sort(),
    };
  };
}

/** The part of a saved update plan that is read here. */
export interface Plan {
  resourcePlans: Record<
    string,
    | {
        goal?: {
          dependencies?: string[];
          inputDiff?: { adds?: object; updates?: object; deletes?: string[] };
        };
      }
    | undefined
  >;
}
