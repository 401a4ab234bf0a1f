/** Executes the plan of one resource; in a preview, computes its expected result. */
import { isProvider } from "../../stack/urn";
import { unknownValue } from "../../values";
import type { Plan } from "./plan";
import type { Provided, Provider } from "../providers";
import type { Report } from "../report";
import type { ResourceState } from "../state";

export interface ApplyOptions {
  report: Report;
  dryRun: boolean;
  providerFor: (resource: Provided) => Provider;
  /** Another stands in its place: it is to be deleted when everything else is done. */
  onReplaced: (old: ResourceState) => void;
  /** It has been deleted to make room for another. */
  onDeleted: (old: ResourceState) => void;
}

export async function applyPlan(
  resource: ResourceState,
  plan: Exclude<Plan, { op: "skip" }>,
  options: ApplyOptions,
): Promise<ResourceState> {
  const { report } = options;
  if (plan.op === "create") {
    report.step("create", resource);
    return create(resource, options);
  }
  const { old } = plan;
  if (plan.op === "same") {
    report.step("same", resource);
    return { ...resource, id: old.id, outputs: old.outputs, ...timesOf(old) };
  }
  if (plan.op === "update") {
    report.step("update", resource, { olds: old.inputs, news: resource.inputs });
    return update(resource, old, options);
  }
  return plan.deleteFirst ? replaceAfterwards(resource, old, options) : replaceFirst(resource, old, options);
}

async function replaceFirst(
  resource: ResourceState,
  old: ResourceState,
  options: ApplyOptions,
): Promise<ResourceState> {
  const differing = { olds: old.inputs, news: resource.inputs };
  options.report.step("create-replacement", resource, differing);
  const created = await create(resource, options);
  options.report.step("replace", resource, differing);
  options.onReplaced(old);
  return created;
}

async function replaceAfterwards(
  resource: ResourceState,
  old: ResourceState,
  options: ApplyOptions,
): Promise<ResourceState> {
  const { report, dryRun, providerFor } = options;
  const differing = { olds: old.inputs, news: resource.inputs };
  report.step("delete-replaced", old);
  if (!dryRun && !old.retainOnDelete) {
    await providerFor(old).delete(old, old);
  }
  options.onDeleted(old);
  report.step("replace", resource, differing);
  report.step("create-replacement", resource, differing);
  return create(resource, options);
}

async function create(
  resource: ResourceState,
  { dryRun, providerFor }: ApplyOptions,
): Promise<ResourceState> {
  const now = new Date().toISOString();
  if (!resource.custom) {
    return { ...resource, created: now, modified: now };
  }
  const provider = providerFor(resource);
  if (dryRun) {
    // A provider's id is part of references to it, so it is there, as an unknown.
    const id = isProvider(resource.type) ? unknownValue : "";
    const planned = provider.previews ? await provider.create(resource, resource.inputs, true) : undefined;
    return { ...resource, id, outputs: planned?.outputs ?? resource.inputs };
  }
  const { id, outputs } = await provider.create(resource, resource.inputs, false);
  if (id === "") {
    throw new Error(`plugin returned empty resource.ID from create '${resource.urn}'`);
  }
  return { ...resource, id, outputs, created: now, modified: now };
}

async function update(
  resource: ResourceState,
  old: ResourceState,
  { dryRun, providerFor }: ApplyOptions,
): Promise<ResourceState> {
  const updated = { ...resource, id: old.id, ...timesOf(old), modified: new Date().toISOString() };
  if (!resource.custom) {
    return { ...updated, outputs: old.outputs };
  }
  const provider = providerFor(resource);
  if (dryRun && !provider.previews) {
    return { ...updated, outputs: resource.inputs };
  }
  return { ...updated, outputs: await provider.update(resource, old, resource.inputs, dryRun) };
}

function timesOf({ created, modified }: ResourceState): Pick<ResourceState, "created" | "modified"> {
  return { ...(created !== undefined && { created }), ...(modified !== undefined && { modified }) };
}
