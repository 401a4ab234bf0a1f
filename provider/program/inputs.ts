/** What the SDK knows before a call: if it is mocked, and what its arguments carry beside their values. */
import * as pulumi from "@pulumi/pulumi";

/** True if `pulumi.runtime.setMocks` put a mock in the place of the engine's monitor. */
export function isMocked(): boolean {
  if (!pulumi.runtime.hasMonitor()) return false;
  const monitor: object | undefined = pulumi.runtime.getMonitor();
  return monitor !== undefined && "mocks" in monitor;
}

/** The names of the arguments that are secrets: what an output becomes no longer tells. */
export async function secretNamesOf(args: object | undefined): Promise<string[]> {
  const names = Object.entries(args ?? {}).map(async ([name, value]) =>
    pulumi.Output.isInstance(value) && (await pulumi.isSecret(value)) ? [name] : [],
  );
  return (await Promise.all(names)).flat();
}

/**
 * True if a resource of the program stands behind an argument or in `dependsOn`. It is not waited for: the engine does
 * that, and a component that is depended on may hold the very resource that asks.
 */
export async function hasResourceBehind(
  args: object,
  dependsOn: pulumi.CustomResourceOptions["dependsOn"],
): Promise<boolean> {
  if (dependsOn !== undefined && !(Array.isArray(dependsOn) && dependsOn.length === 0)) return true;
  return (await pulumi.getAllResources(pulumi.output(args))).size > 0;
}

/**
 * The IDs of the resources that must be there before a call: those whose outputs are among its arguments,
 * and those in `dependsOn`. Unknown while one of them is yet to be created.
 *
 * @param self the resource that the call is for, which a component that it depends on may contain
 */
export function dependencyIds(
  args: pulumi.Output<unknown>,
  dependsOn: pulumi.InvokeOutputOptions["dependsOn"] | undefined,
  self: () => pulumi.Resource | undefined = () => undefined,
): pulumi.Output<string[]> {
  const idsOf = async (resources: readonly pulumi.Resource[]): Promise<pulumi.Output<string[]>> => {
    const own = self();
    const custom = await customResourcesOf(resources, new Set(own && [own]));
    return pulumi.output(custom.map(({ id }) => id));
  };
  const explicit = pulumi.output(dependsOn ?? []) as pulumi.Output<pulumi.Resource | pulumi.Resource[]>;
  const implicit = Promise.all([pulumi.getAllResources(args), pulumi.getAllResources(explicit)]);
  return pulumi
    .all([
      explicit.apply(async (resources) => idsOf([resources].flat())),
      pulumi.output(
        implicit.then(([behindArgs, behindExplicit]) => idsOf([...behindArgs, ...behindExplicit])),
      ),
    ])
    .apply(([explicitIds, implicitIds]) => [...explicitIds, ...implicitIds]);
}

/** A component stands for the custom resources in it; one that another process runs, for itself. */
async function customResourcesOf(
  resources: Iterable<pulumi.Resource>,
  seen: Set<pulumi.Resource>,
): Promise<pulumi.CustomResource[]> {
  const found: pulumi.CustomResource[] = [];
  for (const resource of resources) {
    if (seen.has(resource)) continue;
    seen.add(resource);
    if (pulumi.CustomResource.isInstance(resource)) {
      // References to resources of other programs have no ID to wait for.
      if (pulumi.Output.isInstance(resource.id)) found.push(resource);
    } else if (pulumi.ComponentResource.isInstance(resource)) {
      found.push(...(await customResourcesOf(await childrenOf(resource), seen)));
    }
  }
  return found;
}

/** The SDK keeps these to itself, and walks them just so for the `dependsOn` of resources. */
interface ComponentInternals {
  readonly __data?: Promise<unknown>;
  readonly __childResources?: ReadonlySet<pulumi.Resource>;
}

async function childrenOf(component: pulumi.ComponentResource): Promise<Iterable<pulumi.Resource>> {
  const internals = component as ComponentInternals;
  // A component that makes its children in an asynchronous `initialize` has all of them only after it.
  await internals.__data;
  return internals.__childResources ?? [];
}
