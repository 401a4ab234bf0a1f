/** Warns of a parent with an explicit Azure provider, such as a component's `providers`: keys are not listed with it. */
import * as pulumi from "@pulumi/pulumi";

/** The packages whose providers have an Azure identity and a subscription. */
const PACKAGES = ["azure-native", "azure-listkeys", "azure"] as const;

const warned = new WeakSet<pulumi.Resource>();

/**
 * Warns, once per component, that the identity of the stack is used.
 *
 * @param subject the function or resource, for the message
 */
export function warnOfProvider(subject: string, parent: pulumi.Resource | undefined): void {
  if (parent === undefined) return;
  for (const name of PACKAGES) {
    const provider = providerOf(parent, name);
    if (provider === undefined) continue;
    const owner = ownerOf(parent, name, provider);
    if (warned.has(owner)) return;
    warned.add(owner);
    void pulumi.log.warn(
      `${subject}: this resource's provider of ${name} is not used: keys are listed with the Azure identity and the subscription of the stack.\nTo use others, set a profile (\`pulumi config set --path 'azure-listkeys:profiles.<name>.subscriptionId' <id>\`) and name it in the option \`profile\`.`,
      owner,
    );
    return;
  }
}

function providerOf(resource: pulumi.Resource, name: string): pulumi.ProviderResource | undefined {
  return resource.getProvider(`${name}:index:Any`);
}

/** Internals of the SDK. */
interface ResourceInternals {
  readonly __parentResource?: pulumi.Resource;
}

/** The topmost resource with the provider: its children inherit it. */
function ownerOf(
  resource: pulumi.Resource,
  name: string,
  provider: pulumi.ProviderResource,
): pulumi.Resource {
  const { __parentResource: parent } = resource as ResourceInternals;
  return parent !== undefined && providerOf(parent, name) === provider
    ? ownerOf(parent, name, provider)
    : resource;
}
