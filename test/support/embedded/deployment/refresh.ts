/** Refreshes the resources of a stack from their providers. */
import { isProvider } from "../../stack/urn";
import { changedNames } from "../../values";
import { changesOf } from "../providers";
import type { Provided, Provider } from "../providers";
import { Limited } from "./queue";
import type { Report } from "../report";
import { withSecretOutputs } from "../state";
import type { ResourceState } from "../state";

export interface RefreshOptions {
  resources: ResourceState[];
  parallel: number;
  report: Report;
  targets: string[] | undefined;
  providerFor: (resource: Provided) => Provider;
}

/** What there is now; what is gone is neither there nor among the dependencies of others. */
export async function refreshResources(
  options: RefreshOptions,
): Promise<{ resources: ResourceState[]; failed: boolean }> {
  const { resources, report, targets } = options;
  const limited = new Limited(options.parallel);
  let failed = false;
  const refreshed = await Promise.all(
    resources.map((resource) =>
      limited.run(async () => {
        if (failed || (targets !== undefined && !targets.includes(resource.urn))) {
          return resource;
        }
        try {
          return await refreshOne(resource, options);
        } catch (error) {
          failed = true;
          report.diagnose("error", error instanceof Error ? error.message : String(error), resource.urn);
          return resource;
        }
      }),
    ),
  );
  const left = refreshed.filter((resource) => resource !== undefined);
  const present = new Set(left.map(({ urn }) => urn));
  const here = (urns: string[]): string[] => urns.filter((urn) => present.has(urn));
  return {
    failed,
    resources: left.map((resource) => ({
      ...resource,
      dependencies: here(resource.dependencies),
      propertyDependencies: Object.fromEntries(
        Object.entries(resource.propertyDependencies).map(([name, urns]) => [name, here(urns)]),
      ),
    })),
  };
}

async function refreshOne(
  old: ResourceState,
  { report, providerFor }: RefreshOptions,
): Promise<ResourceState | undefined> {
  if (!old.custom || isProvider(old.type)) {
    report.step("same", old);
    return old;
  }
  const provider = providerFor(old);
  const read = await provider.read(old, old);
  if (read.id === "") {
    report.step("delete", old);
    return undefined;
  }
  const { id, inputs = old.inputs, outputs } = read;
  const now = withSecretOutputs({ ...old, id, inputs, outputs });
  if (await isUnchanged(provider, old, now)) {
    report.step("same", old);
    return now;
  }
  report.step("update", old, { olds: old.outputs, news: now.outputs });
  return { ...now, modified: new Date().toISOString() };
}

/** What an update that follows would see, turned round: from what there is now to the inputs of before. */
async function isUnchanged(provider: Provider, old: ResourceState, now: ResourceState): Promise<boolean> {
  if (old.external) {
    return changedNames(old.outputs, now.outputs).length === 0;
  }
  return !changesOf(await provider.diff(old, now, old.inputs, old.ignoreChanges), now.inputs, old.inputs).any;
}
