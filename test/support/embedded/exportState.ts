/** The deployment as the CLI exports it: `pulumi stack import` accepts the result. */
import type { Deployment, ExportedResource } from "../driver";
import type { Passphrase } from "../stack/passphrase";
import { isObject, isSecret, mapValues, reveal, secretSignature, signatureKey } from "../values";
import type { Properties, Value } from "../values";
import type { ResourceState } from "./state";

export function exportDeployment(
  resources: ResourceState[],
  passphrase: Passphrase,
  showSecrets: boolean,
): Deployment {
  const write = (properties: Properties): Properties =>
    mapValues(properties, (value) => writeValue(value, showSecrets ? undefined : passphrase));
  return {
    version: 3,
    deployment: {
      manifest: { time: new Date().toISOString(), magic: "", version: "" },
      secrets_providers: { type: "passphrase", state: { salt: passphrase.salt } },
      ...nonEmpty(
        "resources",
        resources.map((resource) => exportResource(resource, write)),
      ),
      metadata: {},
    },
  };
}

function exportResource(
  resource: ResourceState,
  write: (properties: Properties) => Properties,
): ExportedResource {
  const { urn, type, custom } = resource;
  return {
    urn,
    custom,
    ...(resource.pendingDelete && { delete: true }),
    ...(resource.id !== "" && { id: resource.id }),
    type,
    ...nonEmpty("inputs", write(resource.inputs)),
    ...nonEmpty("outputs", write(resource.outputs)),
    ...(resource.parent !== "" && { parent: resource.parent }),
    ...(resource.protect && { protect: true }),
    ...(resource.external && { external: true }),
    ...nonEmpty("dependencies", resource.dependencies),
    ...(resource.provider !== "" && { provider: resource.provider }),
    ...nonEmpty("propertyDependencies", resource.propertyDependencies),
    ...nonEmpty("additionalSecretOutputs", resource.additionalSecretOutputs),
    ...(resource.retainOnDelete && { retainOnDelete: true }),
    ...(resource.created !== undefined && { created: resource.created }),
    ...(resource.modified !== undefined && { modified: resource.modified }),
    ...nonEmpty("ignoreChanges", resource.ignoreChanges),
    ...nonEmpty("replaceOnChanges", resource.replaceOnChanges),
  };
}

function nonEmpty<T extends object>(field: string, value: T): Record<string, T> {
  return Object.keys(value).length === 0 ? {} : { [field]: value };
}

/** A secret is the JSON text of its value, encrypted whole; secrets inside it are not encrypted again. */
function writeValue(value: Value, passphrase: Passphrase | undefined): Value {
  if (isSecret(value)) {
    const text = JSON.stringify(writeValue(reveal(value), undefined));
    return passphrase === undefined
      ? { [signatureKey]: secretSignature, plaintext: text }
      : { [signatureKey]: secretSignature, ciphertext: passphrase.encrypt(text) };
  }
  if (Array.isArray(value)) {
    return value.map((element) => writeValue(element, passphrase));
  }
  return isObject(value) ? mapValues(value, (element) => writeValue(element, passphrase)) : value;
}
