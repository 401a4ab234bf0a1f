/**
 * The interface between the engine and any provider. Values are passed with their secrets marked; a provider
 * that does not accept secrets strips and restores them itself.
 */
import { randomUUID } from "node:crypto";
import { foreignDiff, foreignId } from "../foreignResources";
import { changedNames, containsSecret, mapValues, unwrap } from "../values";
import type { Properties } from "../values";

export interface ResourceId {
  urn: string;
  type: string;
  name: string;
}

/** What says which provider a resource has: the reference `urn::id`, empty for a provider itself. */
export interface Provided {
  urn: string;
  type: string;
  provider: string;
}

export interface CheckFailure {
  /** Empty where the failure is of the resource as a whole. */
  property: string;
  reason: string;
}

export interface Checked {
  inputs: Properties;
  failures: CheckFailure[];
}

export interface Diff {
  /** `undefined` if the provider does not report it: then the inputs decide. */
  changes: boolean | undefined;
  /** The names of what changed, from providers that report them. */
  changed?: string[];
  replaces: string[];
  deleteBeforeReplace: boolean;
}

export interface ReadState {
  /** Empty if the resource does not exist (any more). */
  id: string;
  outputs: Properties;
  /** Returned by a provider that reads the inputs too. */
  inputs?: Properties;
}

export interface Provider {
  /**
   * True if `create` and `update` are called in a preview too; otherwise the inputs stand for their results.
   */
  previews?: boolean;
  check: (resource: ResourceId, olds: Properties, news: Properties) => Promise<Checked>;
  /** A provider may or may not heed `ignoreChanges` here; the inputs are as `check` returned them. */
  diff: (resource: ResourceId, old: OldState, news: Properties, ignoreChanges: string[]) => Promise<Diff>;
  create: (
    resource: ResourceId,
    inputs: Properties,
    preview?: boolean,
  ) => Promise<{ id: string; outputs: Properties }>;
  update: (resource: ResourceId, old: OldState, news: Properties, preview?: boolean) => Promise<Properties>;
  read: (resource: ResourceId, old: OldState) => Promise<ReadState>;
  delete: (resource: ResourceId, old: OldState) => Promise<void>;
}

export interface OldState {
  id: string;
  inputs: Properties;
  outputs: Properties;
}

export interface Changes {
  any: boolean;
  /** As far as reported: a dynamic provider only reports that there is a change. */
  names: string[];
}

/** If the provider does not report it, the inputs decide; becoming a secret is no change then. */
export function changesOf(diff: Diff, olds: Properties, news: Properties): Changes {
  if (diff.changes !== undefined) {
    return { any: diff.changes, names: diff.changed ?? [] };
  }
  const names = changedNames(mapValues(olds, unwrap), mapValues(news, unwrap));
  return { any: names.length > 0, names };
}

/** Resources of other packages: echoed, without any request. */
export const foreignProvider: Provider = {
  check: (_resource, _olds, news) => Promise.resolve({ inputs: news, failures: [] }),
  diff: ({ type }, old, news) => {
    const { changed, replaces } = foreignDiff(type, old.inputs, news);
    return Promise.resolve({ changes: changed.length > 0, changed, replaces, deleteBeforeReplace: false });
  },
  create: ({ type, name }, inputs) => Promise.resolve({ id: foreignId(type, name, inputs), outputs: inputs }),
  update: (_resource, _old, news) => Promise.resolve(news),
  read: (_resource, old) => Promise.resolve({ id: old.id, outputs: old.outputs }),
  delete: () => Promise.resolve(),
};

/** Providers are resources too, stored by the engine itself with an id that it creates. */
export const providerProvider: Provider = {
  ...foreignProvider,
  diff: (_resource, old, news) => foreignProvider.diff({ urn: "", type: "", name: "" }, old, news, []),
  create: (_resource, inputs) => Promise.resolve({ id: randomUUID(), outputs: inputs }),
};

/** Resources of the engine's own package: references to other stacks. */
export function builtinProvider(stackOutputs: (stack: string) => Properties): Provider {
  return {
    ...foreignProvider,
    read: ({ type }, old) => {
      if (type !== "pulumi:pulumi:StackReference") {
        return Promise.reject(new Error(`unrecognized resource type '${type}'`));
      }
      const name = old.inputs["name"];
      if (typeof name !== "string") {
        return Promise.reject(new Error("stack reference can not be imported"));
      }
      const outputs = stackOutputs(name);
      return Promise.resolve({
        id: old.id,
        outputs: { name, outputs, secretOutputNames: secretNames(outputs) },
      });
    },
  };
}

function secretNames(outputs: Properties): string[] {
  return Object.keys(outputs)
    .filter((name) => containsSecret(outputs[name] ?? null))
    .sort();
}
