/** What the engine knows about a resource. */
import { makeSecret } from "../values";
import type { Properties } from "../values";

export interface ResourceState {
  urn: string;
  type: string;
  name: string;
  /** Managed by a provider; otherwise a component, the stack included. */
  custom: boolean;
  /** Empty for components, and in a preview for what is still to be created. */
  id: string;
  inputs: Properties;
  outputs: Properties;
  parent: string;
  /** The reference `urn::id` of its provider. */
  provider: string;
  dependencies: string[];
  propertyDependencies: Record<string, string[]>;
  additionalSecretOutputs: string[];
  ignoreChanges: string[];
  replaceOnChanges: string[];
  protect: boolean;
  retainOnDelete: boolean;
  /** Only read (`.get`), never created or deleted. */
  external: boolean;
  /** Replaced by another of the same URN, and still to be deleted. */
  pendingDelete: boolean;
  created?: string;
  modified?: string;
}

/** The resource with the outputs secret that its program wants so; names it has not are passed over. */
export function withSecretOutputs(resource: ResourceState): ResourceState {
  const outputs = { ...resource.outputs };
  for (const name of resource.additionalSecretOutputs) {
    const value = outputs[name];
    if (value !== undefined) {
      outputs[name] = makeSecret(value);
    }
  }
  return { ...resource, outputs };
}
