/** Plans one resource: calls its provider's check and diff. */
import { changedNames, mask } from "../../values";
import type { Properties } from "../../values";
import type { Goal } from "./goal";
import { resetPaths, touches } from "./propertyPaths";
import { changesOf } from "../providers";
import type { Checked, Provided, Provider } from "../providers";
import type { Report } from "../report";
import type { ResourceState } from "../state";

export type Plan =
  | { op: "create" }
  /** Does not exist, and is not a target. */
  | { op: "skip" }
  | { op: "same"; old: ResourceState }
  | { op: "update"; old: ResourceState }
  | { op: "replace"; old: ResourceState; deleteFirst: boolean };

export interface PlanOptions {
  report: Report;
  dryRun: boolean;
  providerFor: (resource: Provided) => Provider;
  /** A preview continues after a replacement that an update would reject, but it fails. */
  onRefused: () => void;
}

/** An error that was already reported to the user. */
export class Told extends Error {}

/** Decides, and leaves the inputs in `resource` that the provider made of the program's. */
export async function planResource(
  resource: ResourceState,
  goal: Goal,
  old: ResourceState | undefined,
  options: PlanOptions,
): Promise<Plan> {
  if (!resource.custom) {
    return planComponent(resource, old);
  }
  const provider = options.providerFor(resource);
  const programInputs =
    old === undefined ? goal.inputs : resetPaths(goal.ignoreChanges, old.inputs, goal.inputs);
  const owned = old?.external === true ? undefined : old;
  const checked = await provider.check(resource, owned?.inputs ?? {}, programInputs);
  resource.inputs = accepted(resource, checked, options);
  if (old === undefined) {
    return { op: "create" };
  }
  if (old.external) {
    return { op: "replace", old, deleteFirst: false };
  }
  return planChange(resource, goal, old, options);
}

function planComponent(resource: ResourceState, old: ResourceState | undefined): Plan {
  if (old === undefined) {
    return { op: "create" };
  }
  return { op: changedNames(old.inputs, resource.inputs).length === 0 ? "same" : "update", old };
}

async function planChange(
  resource: ResourceState,
  goal: Goal,
  old: ResourceState,
  options: PlanOptions,
): Promise<Plan> {
  const provider = options.providerFor(resource);
  const diff = await provider.diff(resource, old, resource.inputs, goal.ignoreChanges);
  const changes = changesOf(diff, old.inputs, resetPaths(goal.ignoreChanges, old.inputs, resource.inputs));
  if (!changes.any) {
    return { op: "same", old };
  }
  const replaces = [
    ...diff.replaces,
    ...changes.names.filter((name) => touches(goal.replaceOnChanges, name)),
  ];
  if (replaces.length === 0) {
    return { op: "update", old };
  }
  if (old.protect && resource.protect) {
    refuseReplacement(resource.urn, options);
  }
  // The values carried over from the old resource do not count any more: once again, without it.
  resource.inputs = accepted(resource, await provider.check(resource, {}, goal.inputs), options);
  return { op: "replace", old, deleteFirst: goal.deleteBeforeReplace ?? diff.deleteBeforeReplace };
}

function refuseReplacement(urn: string, { report, dryRun, onRefused }: PlanOptions): void {
  const message =
    `unable to replace resource "${urn}"\nas it is currently marked for protection. To unprotect the resource, ` +
    "remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`";
  if (!dryRun) {
    throw new Error(message);
  }
  report.diagnose("error", message, urn);
  onRefused();
}

function accepted(
  resource: ResourceState,
  { inputs, failures }: Checked,
  { report }: PlanOptions,
): Properties {
  for (const { property, reason } of failures) {
    const subject = `${resource.type} resource '${resource.name}'`;
    const value = mask(resource.inputs[property] ?? null);
    const shown = typeof value === "string" ? value : JSON.stringify(value);
    const message = property === "" ? subject : `${subject}: property ${property} value {${shown}}`;
    report.diagnose("error", `${message} has a problem: ${reason}`, resource.urn);
  }
  if (failures.length > 0) {
    throw new Told(`resource ${resource.urn} is invalid`);
  }
  return inputs;
}
