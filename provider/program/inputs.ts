/** What the SDK knows before a call: mocks, secret arguments, and the resources that the arguments depend on. */
import * as pulumi from "@pulumi/pulumi";

/** True if `pulumi.runtime.setMocks` replaced the engine's monitor. */
export function isMocked(): boolean {
  if (!pulumi.runtime.hasMonitor()) return false;
  const monitor: object | undefined = pulumi.runtime.getMonitor();
  return monitor !== undefined && "mocks" in monitor;
}

/** The names of the arguments that are secret, or contain a secret; their values no longer have the mark. */
export async function secretNamesOf(args: object | undefined): Promise<string[]> {
  const names = Object.entries(args ?? {}).map(async ([name, value]) =>
    typeof value === "object" && (await pulumi.isSecret(pulumi.output(value as object))) ? [name] : [],
  );
  return (await Promise.all(names)).flat();
}

/**
 * True if an argument or `dependsOn` refers to a resource of the program. This does not wait for the resource: the engine
 * does that, and a component in `dependsOn` may contain the calling resource.
 */
export async function hasResourceBehind(
  args: object,
  dependsOn: pulumi.CustomResourceOptions["dependsOn"],
): Promise<boolean> {
  if (dependsOn !== undefined && !(Array.isArray(dependsOn) && dependsOn.length === 0)) return true;
  return (await pulumi.getAllResources(pulumi.output(args))).size > 0;
}

/**
 * The IDs of the resources that must exist before a call: those whose outputs are among its arguments, and those in
 * `dependsOn`. Unknown while one of them is not created yet.
 *
 * @param self the resource that the call is for, which may be in a component in `dependsOn`
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

/** Of a component, the custom resources in it. A remote component has none here. */
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

/** Internals of the SDK, which it uses in the same way for the `dependsOn` of resources. */
interface ComponentInternals {
  readonly __data?: Promise<unknown>;
  readonly __childResources?: ReadonlySet<pulumi.Resource>;
}

async function childrenOf(component: pulumi.ComponentResource): Promise<Iterable<pulumi.Resource>> {
  const internals = component as ComponentInternals;
  // A component with an asynchronous `initialize` has all its children only after that.
  await internals.__data;
  return internals.__childResources ?? [];
}
