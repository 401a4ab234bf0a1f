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

  constructor(private readonly operation: Operation) {
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
    const state = this.stateIn(olds);
    return Promise.resolve(
      state !== undefined && hasKeys(state)
        ? this.lifecycle.diff(state, this.inputsIn(news))
        : { changes: true },
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
      const stored = this.stateIn(props);
      const state = await this.lifecycle.read(
        id,
        props["apiVersion"] as string | undefined,
        stored !== undefined && hasKeys(stored) ? stored : undefined,
      );
      if (state === undefined) return { id: "" };
      return { id: state.resourceId, props: this.toWire(state), inputs: this.toWire(state) };
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
    const { resourceId, apiVersion } = inputs;
    const wire: Record<string, unknown> = {
      resourceId: resourceId === UNKNOWN ? pulumi.runtime.unknownValue : resourceId,
      ...(apiVersion === undefined
        ? {}
        : { apiVersion: apiVersion === UNKNOWN ? pulumi.runtime.unknownValue : apiVersion }),
    };
    if (!hasKeys(inputs)) return wire;
    const declared = fieldsOf(this.operation);
    const additional: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(inputs.keys)) {
      if (declared.includes(name)) wire[name] = secret(value);
      else additional[name] = value;
    }
    if (Object.keys(additional).length > 0) wire["additionalFields"] = secret(additional);
    return { ...wire, revision: inputs.revision, rotated: [...inputs.rotated] };
  }

  private stateIn(props: Properties): CheckedInputs | undefined {
    return props["resourceId"] === undefined ? undefined : this.inputsIn(props);
  }

  private inputsIn(props: Properties): CheckedInputs {
    const { resourceId, apiVersion, revision, rotated, additionalFields } = knownOrUnknown(props);
    const target = { resourceId, ...(apiVersion === undefined ? {} : { apiVersion }) };
    if (typeof revision !== "number") return target;
    const declared = fieldsOf(this.operation).filter((name) => props[name] !== undefined);
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
  return { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value };
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
