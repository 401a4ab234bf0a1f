/**
 * The key resources as a Pulumi dynamic provider. This is what the few words of code that a state keeps of
 * each resource ask for, in whatever version is installed then: its path and `provider` never change.
 */
import * as pulumi from "@pulumi/pulumi";

import type { ArgsProblem } from "../arm/errors";
import { operations } from "../operations";
import type { Operation } from "../operations/operation";
import { fieldsOf } from "../operations/result";
import { UNKNOWN } from "../operations/target";
import { activeIn } from "../operations/twoKeys";
import { clientFor } from "./clients";
import { type CheckedInputs, hasKeys, type KeysState, KeysLifecycle, type Properties } from "./lifecycle";
import { readOnRotation, readSettings, type StackConfiguration } from "./settings";

/**
 * The provider of one resource type.
 *
 * @param name the type's module and name: `quantum.WorkspaceKeys`
 */
export function provider(name: string): pulumi.dynamic.ResourceProvider {
  const operation = operations.find(({ module, resourceName }) => `${module}.${resourceName}` === name);
  if (operation === undefined) throw new Error(`pulumi-azure-listkeys has no resource ${name}.`);
  return new KeysProvider(operation);
}

class KeysProvider implements pulumi.dynamic.ResourceProvider {
  private configuration: StackConfiguration = {};
  private readonly lifecycle: KeysLifecycle;
  private readonly declaredFields: readonly string[];

  constructor(private readonly operation: Operation) {
    this.declaredFields = fieldsOf(operation);
    this.lifecycle = new KeysLifecycle(operation, () => this.context());
  }

  configure({ config }: pulumi.dynamic.ConfigureRequest): Promise<void> {
    // The SDK hands out values by their key only.
    this.configuration = new Proxy({}, { get: (_, key) => config.get(String(key)) });
    return Promise.resolve();
  }

  check(olds: Properties, news: Properties): Promise<pulumi.dynamic.CheckResult> {
    return plainErrors(async () => {
      const { __provider: _, ...args } = news;
      const checked = await this.lifecycle.check(this.stateIn(olds), knownOrUnknown(args));
      return "failures" in checked
        ? { failures: checked.failures.map(toFailure) }
        : { inputs: this.toWire(checked.inputs) };
    });
  }

  diff(_id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.DiffResult> {
    const state = this.keysIn(olds);
    return Promise.resolve(
      state === undefined ? { changes: true } : this.lifecycle.diff(state, this.inputsIn(news)),
    );
  }

  create(inputs: Properties): Promise<pulumi.dynamic.CreateResult> {
    return plainErrors(async () => {
      const state = await this.lifecycle.create(this.inputsIn(inputs));
      return { id: state.resourceId, outs: this.toWire(state) };
    });
  }

  update(_id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.UpdateResult> {
    return plainErrors(async () => {
      const state = this.inputsIn(olds) as KeysState;
      return { outs: this.toWire(await this.lifecycle.update(state, this.inputsIn(news))) };
    });
  }

  read(id: string, props: Properties = {}): Promise<pulumi.dynamic.ReadResult> {
    return plainErrors(async () => {
      // A program that looks a resource up gives its arguments; a refresh, what was stored.
      const state = await this.lifecycle.read(id, knownOrUnknown(props), this.keysIn(props));
      if (state === undefined) return { id: "" };
      const wire = this.toWire(state);
      return { id: state.resourceId, props: wire, inputs: wire };
    });
  }

  private context() {
    const settings = readSettings(this.configuration, process.env);
    return {
      settings,
      onRotation: readOnRotation(this.configuration),
      client: clientFor(settings),
      // What this process prints, Pulumi shows.
      report: (message: string) => console.log(message),
      warn: (message: string) => console.error(message),
    };
  }

  /** Every field of the service a secret of its own; the undeclared ones together, where no name can collide. */
  private toWire(inputs: CheckedInputs): Record<string, unknown> {
    const { resourceId, apiVersion, use } = inputs;
    const wire: Record<string, unknown> = {
      resourceId: toSentinel(resourceId),
      ...(apiVersion === undefined ? {} : { apiVersion: toSentinel(apiVersion) }),
      ...(use === undefined ? {} : { use: toSentinel(use) }),
    };
    if (!hasKeys(inputs)) return wire;
    const additional: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(inputs.keys)) {
      if (this.declaredFields.includes(name)) wire[name] = secret(value);
      else additional[name] = value;
    }
    for (const [name, value] of Object.entries(activeIn(this.operation, inputs.keys, inputs.use))) {
      wire[name] = value === UNKNOWN ? pulumi.runtime.unknownValue : secret(value);
    }
    if (Object.keys(additional).length > 0) wire["additionalFields"] = secret(additional);
    return { ...wire, revision: inputs.revision, rotated: [...inputs.rotated] };
  }

  private keysIn(props: Properties): KeysState | undefined {
    const inputs = this.inputsIn(props);
    return hasKeys(inputs) ? inputs : undefined;
  }

  private stateIn(props: Properties): CheckedInputs | undefined {
    return props["resourceId"] === undefined ? undefined : this.inputsIn(props);
  }

  private inputsIn(props: Properties): CheckedInputs {
    const { resourceId, apiVersion, use, revision, rotated, additionalFields } = knownOrUnknown(props);
    const target = {
      resourceId,
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(use === undefined ? {} : { use }),
    };
    if (typeof revision !== "number") return target;
    const declared = this.declaredFields.filter((name) => props[name] !== undefined);
    return {
      ...target,
      revision,
      rotated,
      keys: {
        ...Object.fromEntries(declared.map((name) => [name, props[name]])),
        ...(additionalFields as object | undefined),
      },
    } as KeysState;
  }
}

/** Pulumi's wire form of a secret. */
function secret(value: unknown): object {
  return { [pulumi.runtime.specialSigKey]: pulumi.runtime.specialSecretSig, value };
}

function toSentinel(value: unknown): unknown {
  return value === UNKNOWN ? pulumi.runtime.unknownValue : value;
}

function knownOrUnknown(props: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      name,
      value === pulumi.runtime.unknownValue ? UNKNOWN : value,
    ]),
  );
}

/** The engine prints the value of the property that a failure is about: it is always one of the arguments. */
function toFailure({ property, reason }: ArgsProblem): pulumi.dynamic.CheckFailure {
  return { property, reason: `${property} ${reason}` };
}

/** The engine shows an error's message; the SDK prints the error and its stack beside it, where both only repeat it. */
async function plainErrors<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const plain = new Error(error instanceof Error ? error.message : "unknown error");
    plain.stack = "see the error";
    plain.toString = () => "pulumi-azure-listkeys";
    throw plain;
  }
}
