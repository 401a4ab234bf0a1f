/**
 * The key resources as a Pulumi dynamic provider. This is what the few words of code that a state keeps of
 * each resource ask for, in whatever version is installed then: its path and `provider` never change.
 */
import type * as pulumi from "@pulumi/pulumi";

import type { ArgsProblem } from "../arm/errors";
import { keptOperations } from "../operations";
import type { Operation } from "../operations/operation";
import { clientFor } from "./clients";
import { type KeysState, KeysLifecycle, type LifecycleContext, type Properties } from "./lifecycle";
import { readOnRotation, readSettings, type StackConfiguration } from "./settings";
import { KeysWire, knownOrUnknown } from "./wire";

/**
 * The provider of one resource type.
 *
 * @param name the type's module and name: `quantum.WorkspaceKeys`
 */
export function provider(name: string): pulumi.dynamic.ResourceProvider {
  const operation = keptOperations.find(({ module, resourceName }) => `${module}.${resourceName}` === name);
  if (operation === undefined) throw new Error(`pulumi-azure-listkeys has no resource ${name}.`);
  return new KeysProvider(operation);
}

class KeysProvider implements pulumi.dynamic.ResourceProvider {
  private configuration: StackConfiguration = {};
  private lastContext: LifecycleContext | undefined;
  private readonly lifecycle: KeysLifecycle;
  private readonly wire: KeysWire;

  constructor(operation: Operation) {
    this.wire = new KeysWire(operation);
    this.lifecycle = new KeysLifecycle(operation, () => this.context());
  }

  configure({ config }: pulumi.dynamic.ConfigureRequest): Promise<void> {
    // The SDK hands out values by their key only.
    this.configuration = new Proxy({}, { get: (_, key) => config.get(String(key)) });
    this.lastContext = undefined;
    return Promise.resolve();
  }

  check(olds: Properties, news: Properties): Promise<pulumi.dynamic.CheckResult> {
    return plainErrors(async () => {
      const { __provider: _, ...args } = news;
      const checked = await this.lifecycle.check(this.wire.stateIn(olds), knownOrUnknown(args));
      return "failures" in checked
        ? { failures: checked.failures.map(toFailure) }
        : { inputs: this.wire.toWire(checked.inputs) };
    });
  }

  diff(_id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.DiffResult> {
    const state = this.wire.keysIn(olds);
    return Promise.resolve(
      state === undefined ? { changes: true } : this.lifecycle.diff(state, this.wire.inputsIn(news)),
    );
  }

  create(inputs: Properties): Promise<pulumi.dynamic.CreateResult> {
    return plainErrors(async () => {
      const state = await this.lifecycle.create(this.wire.inputsIn(inputs));
      return { id: state.resourceId, outs: this.wire.toWire(state) };
    });
  }

  update(_id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.UpdateResult> {
    return plainErrors(async () => {
      const state = this.wire.inputsIn(olds) as KeysState;
      return { outs: this.wire.toWire(await this.lifecycle.update(state, this.wire.inputsIn(news))) };
    });
  }

  read(id: string, props: Properties = {}): Promise<pulumi.dynamic.ReadResult> {
    return plainErrors(async () => {
      // A program that looks a resource up gives its arguments; a refresh, what was stored.
      const state = await this.lifecycle.read(id, knownOrUnknown(props), this.wire.keysIn(props));
      if (state === undefined) return { id: "" };
      const stored = this.wire.toWire(state);
      return { id: state.resourceId, props: stored, inputs: stored };
    });
  }

  /** Read once after `configure`: neither configuration nor environment change in a provider's process. */
  private context(): LifecycleContext {
    return (this.lastContext ??= this.readContext());
  }

  private readContext(): LifecycleContext {
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
