/** A key resource as the engine sees it: the lifecycle, with what the plugin's protocol has beside a dynamic provider's. */
import type { Operation } from "../operations/operation";
import { useIn } from "../operations/twoKeys";
import { changedFields } from "../pulumi/compare";
import { withoutKept } from "../pulumi/keptValues";
import {
  type CheckedInputs,
  hasKeys,
  KeysLifecycle,
  type KeysState,
  type LifecycleContext,
  type Properties,
} from "../pulumi/lifecycle";
import { secretPropertiesOf } from "../pulumi/secretProperties";
import { KeysWire, secret, UNKNOWN_VALUE } from "../pulumi/wire";
import { type Failure, failuresOf } from "./failure";
import { bareAll, holdsSecret } from "./values";

export interface Difference {
  readonly changes: boolean;
  /** What happens to each property that changes; names of the top level. */
  readonly properties: Readonly<Record<string, Change>>;
}

export type Change = "add" | "delete" | "update" | "replace";

export class KeyResource {
  private readonly wire: KeysWire;
  private readonly lifecycle: KeysLifecycle;

  constructor(
    private readonly operation: Operation,
    context: () => LifecycleContext,
  ) {
    this.wire = new KeysWire(operation);
    this.lifecycle = new KeysLifecycle(operation, context);
  }

  async check(
    olds: Properties,
    news: Properties,
  ): Promise<{ inputs: Properties } | { failures: readonly Failure[] }> {
    const old = bareAll(olds);
    const { args, kept } = withoutKept(this.operation, old, bareAll(news));
    const checked = await this.lifecycle.check(this.wire.stateIn(old), args, this.wire.keptIn(kept));
    if ("failures" in checked) return { failures: failuresOf(checked.failures, news) };
    const inputs = this.wire.toWire(checked.inputs);
    // The ID is made of the names: it is as secret as they are.
    const fromSecretName = Object.entries(news).some(
      ([name, value]) => !(name in inputs) && holdsSecret(value),
    );
    return { inputs: keepSecret(inputs, fromSecretName ? { ...news, resourceId: secret(null) } : news) };
  }

  diff(id: string, olds: Properties, news: Properties): Difference {
    const old = this.wire.keysIn(bareAll(olds));
    const now = this.wire.inputsIn(bareAll(news));
    const { changes, replaces } = this.lifecycle.diff(old, now, id);
    // What another resource's keys are is no change of these.
    if (replaces.length > 0) {
      return { changes, properties: Object.fromEntries(replaces.map((name) => [name, "replace"])) };
    }
    if (!changes || old === undefined) return { changes, properties: {} };
    return { changes, properties: changesOf(this.flat(old), this.flat(now)) };
  }

  async create(inputs: Properties, preview: boolean): Promise<{ id: string; properties: Properties }> {
    const checked = this.wire.inputsIn(bareAll(inputs));
    if (preview && !hasKeys(checked)) return { id: "", properties: this.unknown(checked, inputs) };
    const state = await this.lifecycle.create(checked);
    return { id: state.resourceId, properties: keepSecret(this.wire.toWire(state), inputs) };
  }

  async update(olds: Properties, news: Properties, preview: boolean): Promise<Properties> {
    const checked = this.wire.inputsIn(bareAll(news));
    if (preview && !hasKeys(checked)) return this.unknown(checked, news);
    const state = await this.lifecycle.update(this.wire.keysIn(bareAll(olds)), checked);
    return keepSecret(this.wire.toWire(state), news);
  }

  /**
   * @param props what is stored, in a refresh; the arguments, where a program looks the resource up; nothing in
   *   an import
   * @returns `undefined` where a refreshed resource is gone
   */
  async read(
    id: string,
    props: Properties,
  ): Promise<{ id: string; inputs: Properties; properties: Properties } | undefined> {
    const given = bareAll(props);
    const stored = this.wire.keysIn(given);
    const state = await this.lifecycle.read(id, given, stored);
    if (state === undefined) return undefined;
    const properties = keepSecret(this.wire.toWire(state), props);
    const inputs = stored === undefined ? this.argumentsOf(state, props) : properties;
    return { id: state.resourceId, inputs, properties };
  }

  /**
   * What a program would give. An import has its inputs checked and written as code; a refresh is of inputs that
   * were checked, which have the keys.
   */
  private argumentsOf({ resourceId, apiVersion, use }: KeysState, props: Properties): Properties {
    const given = {
      resourceId,
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(use === undefined || use === useIn({}) ? {} : { use }),
    };
    return keepSecret(this.wire.toWire(given), props);
  }

  /** In a preview of what cannot be listed yet. */
  private unknown(checked: CheckedInputs, inputs: Properties): Properties {
    const names = ["revision", "rotated", ...secretPropertiesOf(this.operation)];
    return {
      ...keepSecret(this.wire.toWire(checked), inputs),
      ...Object.fromEntries(names.map((name) => [name, UNKNOWN_VALUE])),
    };
  }

  private flat(inputs: CheckedInputs): Properties {
    return bareAll(this.wire.toWire(inputs));
  }
}

function changesOf(olds: Properties, news: Properties): Record<string, Change> {
  const changeOf = (name: string): Change =>
    olds[name] === undefined ? "add" : news[name] === undefined ? "delete" : "update";
  return Object.fromEntries(changedFields(olds, news).map((name) => [name, changeOf(name)]));
}

/** What was given as a secret stays one. */
function keepSecret(properties: Properties, given: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      holdsSecret(given[name]) && !holdsSecret(value) ? secret(value) : value,
    ]),
  );
}
