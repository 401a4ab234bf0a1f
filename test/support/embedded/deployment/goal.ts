/** The desired state of a resource, parsed from the SDK's request. */
import type { ReadResourceRequest, RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb";
import { lowerOutputs, mapValues } from "../../values";
import type { Properties } from "../../values";
import { readStruct } from "../../plugin/rpc";
import type { ResourceState } from "../state";

export interface Goal {
  type: string;
  name: string;
  parent: string;
  custom: boolean;
  inputs: Properties;
  /** A reference `urn::id`, or empty for the default provider of the package in this version. */
  provider: string;
  version: string;
  dependencies: string[];
  propertyDependencies: Record<string, string[]>;
  additionalSecretOutputs: string[];
  ignoreChanges: string[];
  replaceOnChanges: string[];
  aliases: string[];
  protect: boolean;
  retainOnDelete: boolean;
  /** `undefined` leaves it to the provider. */
  deleteBeforeReplace: boolean | undefined;
}

/** A goal with defaults for all that is not passed. */
export function plainGoal(goal: Pick<Goal, "type" | "name" | "custom" | "inputs">): Goal {
  return {
    parent: "",
    provider: "",
    version: "",
    dependencies: [],
    propertyDependencies: {},
    additionalSecretOutputs: [],
    ignoreChanges: [],
    replaceOnChanges: [],
    aliases: [],
    protect: false,
    retainOnDelete: false,
    deleteBeforeReplace: undefined,
    ...goal,
  };
}

export function goalOf(request: RegisterResourceRequest): Goal {
  const inputs = mapValues(readStruct(request.getObject()), lowerOutputs);
  const dependencies = request.getDependenciesList();
  const given = request.getPropertydependenciesMap().toObject(false, (_, message) => message);
  const propertyDependencies = Object.fromEntries(given.map(([name, of]) => [name, of.getUrnsList().sort()]));
  return {
    ...plainGoal({ type: request.getType(), name: request.getName(), custom: request.getCustom(), inputs }),
    parent: request.getParent(),
    provider: request.getProvider(),
    version: request.getVersion(),
    dependencies: dependencies.sort(),
    propertyDependencies,
    additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
    ignoreChanges: request.getIgnorechangesList(),
    replaceOnChanges: request.getReplaceonchangesList(),
    aliases: request.getAliasurnsList(),
    protect: request.getProtect() ?? false,
    retainOnDelete: request.getRetainondelete() ?? false,
    deleteBeforeReplace:
      request.getDeletebeforereplacedefined() || request.getDeletebeforereplace()
        ? request.getDeletebeforereplace()
        : undefined,
  };
}

export function readGoalOf(request: ReadResourceRequest): Goal & { id: string } {
  const inputs = mapValues(readStruct(request.getProperties()), lowerOutputs);
  return {
    ...plainGoal({ type: request.getType(), name: request.getName(), custom: true, inputs }),
    id: request.getId(),
    parent: request.getParent(),
    provider: request.getProvider(),
    version: request.getVersion(),
    dependencies: request.getDependenciesList().sort(),
    additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
  };
}

/** The state of a resource that is what `goal` asks for, as far as the program says. */
export function stateOf(goal: Goal, urn: string): ResourceState {
  const { type, name, custom, inputs, parent, provider, dependencies, propertyDependencies } = goal;
  const { additionalSecretOutputs, ignoreChanges, replaceOnChanges, protect, retainOnDelete } = goal;
  return {
    ...{ urn, type, name, custom, inputs, parent, provider, dependencies, propertyDependencies },
    ...{ additionalSecretOutputs, ignoreChanges, replaceOnChanges, protect, retainOnDelete },
    id: "",
    outputs: {},
    external: false,
    pendingDelete: false,
  };
}
