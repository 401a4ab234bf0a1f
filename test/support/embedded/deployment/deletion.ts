/** Deletes resources that the program no longer has, dependents first. */
import type { Provided, Provider } from "../providers";
import type { Report } from "../report";
import type { ResourceState } from "../state";

export interface DeletionOptions {
  /** In the order of the state, in which every resource comes after its dependencies. */
  resources: ResourceState[];
  /** Those deleted because another has taken their place. */
  replaced: (resource: ResourceState) => boolean;
  dryRun: boolean;
  report: Report;
  providerFor: (resource: Provided) => Provider;
}

/** Deletes until one fails; returns what is left, and never throws. */
export async function deleteResources(
  options: DeletionOptions,
): Promise<{ left: ResourceState[]; failed: boolean }> {
  const left = [...options.resources];
  for (const resource of [...left].reverse()) {
    const replaced = options.replaced(resource);
    options.report.step(operation(resource, replaced), resource);
    try {
      await deleteOne(resource, replaced, options);
    } catch (error) {
      options.report.diagnose("error", error instanceof Error ? error.message : String(error), resource.urn);
      return { left, failed: true };
    }
    left.splice(left.indexOf(resource), 1);
  }
  return { left, failed: false };
}

function operation({ external }: ResourceState, replaced: boolean): string {
  if (external) {
    return replaced ? "discard-replaced" : "discard";
  }
  return replaced ? "delete-replaced" : "delete";
}

async function deleteOne(
  resource: ResourceState,
  replaced: boolean,
  options: DeletionOptions,
): Promise<void> {
  if (resource.protect && !replaced) {
    throw new Error(
      `resource "${resource.urn}" cannot be deleted\nbecause it is protected. To unprotect the resource, either remove ` +
        "the `protect` flag from the resource in your Pulumi program and run `pulumi up`, or use the command:\n" +
        `\`pulumi state unprotect '${resource.urn}'\``,
    );
  }
  if (!options.dryRun && resource.custom && !resource.external && !resource.retainOnDelete) {
    await options.providerFor(resource).delete(resource, resource);
  }
}
