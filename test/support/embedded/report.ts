/** What happened in a run: its steps and diagnostics, and the text that the user sees. */
import { stripVTControlCharacters } from "node:util";
import type { Diagnostic, RunResult, StackOutput, Step } from "../driver";
import { changedNames, containsUnknown, isSecret, mask, maskAll, unwrap } from "../values";
import type { Properties, Value } from "../values";
import { isDefaultProvider, urnName, urnType } from "../stack/urn";
import type { ResourceState } from "./state";

export type RunKind = "preview" | "up" | "refresh" | "destroy";

/** A step, and what its `changed` is taken from, masked. */
interface Recorded {
  step: Step;
  before: Properties;
  after: Properties;
}

export class Report {
  readonly diagnostics: Diagnostic[] = [];
  private readonly steps: Recorded[] = [];
  private readonly started = Date.now();
  private outputs: Properties | undefined;
  private previousOutputs: Properties = {};

  constructor(
    private readonly kind: RunKind,
    private readonly stack: string,
  ) {}

  /** `olds` and `news` are what `changed` is the difference of; both may hold secrets. */
  step(op: string, resource: ResourceState, differing?: { olds: Properties; news: Properties }): void {
    if (isDefaultProvider(resource.urn)) {
      return;
    }
    const { urn, type, name, dependencies } = resource;
    const step: Step = { op, urn, type, name, inputs: maskAll(resource.inputs), dependencies };
    const { olds, news } = differing ?? { olds: {}, news: {} };
    if (differing !== undefined) {
      step.changed = changedNames(olds, news);
    }
    this.steps.push({ step, before: maskAll(olds), after: maskAll(news) });
  }

  diagnose(severity: Diagnostic["severity"], message: string, urn?: string): void {
    const text = stripVTControlCharacters(message).replace(/\s+$/, "");
    this.diagnostics.push({ severity, message: text, ...(urn !== undefined && { urn }) });
  }

  /** A line that the program or a provider wrote by itself. */
  printed(stream: "stdout" | "stderr", line: string): void {
    this.diagnose(stream === "stdout" ? "info" : "info#err", line);
  }

  setOutputs(outputs: Properties, previous: Properties): void {
    this.outputs = outputs;
    this.previousOutputs = previous;
  }

  result(succeeded: boolean): RunResult {
    return {
      succeeded,
      output: this.text(),
      diagnostics: this.diagnostics,
      steps: this.steps.map(({ step }) => step),
      outputs: Object.fromEntries(
        Object.entries((succeeded ? this.outputs : undefined) ?? {}).map(([name, value]) => [
          name,
          this.stackOutput(value),
        ]),
      ),
      durationMs: Date.now() - this.started,
    };
  }

  private stackOutput(value: Value): StackOutput {
    return {
      value: this.kind === "preview" ? mask(value) : unwrap(value),
      secret: isSecret(value),
      known: !containsUnknown(value),
    };
  }

  private text(): string {
    const lines = [`${titles[this.kind]} (${this.stack}):`, ""];
    for (const { step, before, after } of this.steps) {
      lines.push(` ${signs[step.op] ?? " "} ${step.type}  ${step.name}  ${step.op}`);
      for (const name of step.changed ?? []) {
        lines.push(changeLine(name, before[name], after[name]));
      }
    }
    lines.push("", ...this.diagnosticLines(), ...this.outputLines(), "Resources:", ...this.summaryLines());
    return `${lines.join("\n")}\n`;
  }

  private diagnosticLines(): string[] {
    const shown = this.diagnostics.filter(({ severity }) => severity !== "debug");
    const lines = shown.map(({ severity, message, urn }) => {
      const source = urn === undefined || urn === "" ? "" : `${urnType(urn)} (${urnName(urn)}):\n    `;
      const prefix = severity.startsWith("info") ? "" : `${severity}: `;
      return `  ${source}${prefix}${message.replace(/\n/g, "\n    ")}`;
    });
    return lines.length === 0 ? [] : ["Diagnostics:", ...lines, ""];
  }

  private outputLines(): string[] {
    const now = this.outputs ?? {};
    const changed = new Set(changedNames(this.previousOutputs, now));
    const lines = Object.entries(now).map(([name, value]) => {
      const sign = !changed.has(name) ? " " : name in this.previousOutputs ? "~" : "+";
      return `  ${sign} ${name}: ${show(mask(value))}`;
    });
    return lines.length === 0 ? [] : ["Outputs:", ...lines, ""];
  }

  private summaryLines(): string[] {
    const counts = new Map<string, number>();
    for (const { op } of this.steps.map(({ step }) => step)) {
      // A replacement is one step to the user, not three.
      if (op !== "create-replacement" && op !== "delete-replaced") {
        counts.set(op, (counts.get(op) ?? 0) + 1);
      }
    }
    return [...counts].map(
      ([op, count]) => `  ${signs[op] ?? " "} ${count} ${op === "same" ? "unchanged" : op}`,
    );
  }
}

const titles: Record<RunKind, string> = {
  preview: "Previewing update",
  up: "Updating",
  refresh: "Refreshing",
  destroy: "Destroying",
};

const signs: Record<string, string> = {
  create: "+",
  "create-replacement": "++",
  update: "~",
  replace: "+-",
  "delete-replaced": "--",
  delete: "-",
  read: ">",
};

function changeLine(name: string, before: Value | undefined, after: Value | undefined): string {
  if (before === undefined) {
    return `     + ${name}: ${show(after ?? null)}`;
  }
  return after === undefined
    ? `     - ${name}: ${show(before)}`
    : `     ~ ${name}: ${show(before)} => ${show(after)}`;
}

/** JSON, but for the masks, which are no strings of the program. */
function show(masked: Value): string {
  return JSON.stringify(masked).replace(/"\[(secret|unknown|asset|archive)\]"/g, "[$1]");
}
