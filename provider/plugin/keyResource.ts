/** A key resource of the plugin: the lifecycle, with the parts of the protocol that a dynamic provider does not have. */
import type { Operation } from "../operations/operation";
import { activeUse } from "../operations/twoKeys";
import { changedFields } from "../operations/compare";
import { keepsKeys } from "../lifecycle/keepers";
import { withoutKept } from "../lifecycle/keptValues";
import { KeysLifecycle, type LifecycleContext } from "../lifecycle/lifecycle";
import {
  type CheckedInputs,
  hasKeys,
  type KeysState,
  type Properties,
  secretPropertiesOf,
  withoutKeys,
} from "../lifecycle/state";
import { KeyResourceCodec } from "../lifecycle/wire";
import { unwrapAll, holdsSecret, secret, UNKNOWN_VALUE } from "../specialValues";
import { type Failure, failuresOf, profileProblemsIn } from "./errors";
import { hushed, type Mask, maskOfArguments } from "./mask";

export interface Difference {
  readonly changes: boolean;
  /** The kind of change of each top-level property. */
  readonly properties: Readonly<Record<string, Change>>;
}

export type Change = "add" | "delete" | "update" | "replace";

type Checked = { inputs: Properties } | { failures: readonly Failure[] };

interface Found {
  found?: { id: string; inputs: Properties; properties: Properties };
}

/** The key resource of one request. */
export class KeyResource {
  private readonly wire: KeyResourceCodec;

  constructor(
    private readonly operation: Operation,
    private readonly maskOfSettings: Mask,
    private readonly context: (mask: Mask) => LifecycleContext,
  ) {
    this.wire = new KeyResourceCodec(operation);
  }

  check(olds: Properties, news: Properties): Promise<Checked> {
    return this.hushed(news, (lifecycle, mask) => this.checked(lifecycle, olds, news, mask));
  }

  diff(id: string, olds: Properties, news: Properties): Promise<Difference> {
    return this.hushed(news, (lifecycle) => this.difference(lifecycle, id, olds, news));
  }

  create(inputs: Properties, preview: boolean): Promise<{ id: string; properties: Properties }> {
    return this.hushed(inputs, (lifecycle) => this.created(lifecycle, inputs, preview));
  }

  update(olds: Properties, news: Properties, preview: boolean): Promise<Properties> {
    return this.hushed(news, (lifecycle) => this.updated(lifecycle, olds, news, preview));
  }

  /**
   * @param props the stored state in a refresh, the arguments in a look-up, nothing in an import
   * @returns no resource if a refreshed one is not found
   */
  read(id: string, props: Properties): Promise<Found> {
    return this.hushed({ resourceId: id, ...props }, (lifecycle) => this.found(lifecycle, id, props));
  }

  /** Masks the secret arguments in messages. */
  private hushed<Result>(
    given: Properties,
    act: (lifecycle: KeysLifecycle, mask: Mask) => Result | Promise<Result>,
  ): Promise<Result> {
    const { resourcePath } = this.operation;
    const outputs = secretPropertiesOf(this.operation);
    const args = Object.entries(given).filter(([name]) => !outputs.includes(name));
    const ofArguments = maskOfArguments(Object.fromEntries(args), resourcePath);
    const mask: Mask = (text) => ofArguments(this.maskOfSettings(text));
    return hushed(mask, () => act(new KeysLifecycle(this.operation, () => this.context(mask)), mask));
  }

  private async checked(
    lifecycle: KeysLifecycle,
    olds: Properties,
    news: Properties,
    mask: Mask,
  ): Promise<Checked> {
    const profile = profileProblemsIn(news);
    if (profile.length > 0) return { failures: failuresOf(profile, news, mask) };
    const old = unwrapAll(olds);
    const { args, kept } = withoutKept(this.operation, old, unwrapAll(news));
    const checked = await lifecycle.check(this.wire.decodeOldInputs(old), args, this.wire.keptIn(kept));
    if ("failures" in checked) return { failures: failuresOf(checked.failures, news, mask) };
    const inputs = this.wire.encode(checked.inputs);
    // The ID contains the names, so it is secret if one of them is.
    const fromSecretName = Object.entries(news).some(
      ([name, value]) => !(name in inputs) && holdsSecret(value),
    );
    return { inputs: keepSecret(inputs, fromSecretName ? { ...news, resourceId: secret(null) } : news) };
  }

  private difference(lifecycle: KeysLifecycle, id: string, olds: Properties, news: Properties): Difference {
    const old = this.wire.decodeState(unwrapAll(olds));
    const now = this.wire.decodeInputs(unwrapAll(news));
    const { changes, replaces } = lifecycle.diff(old, now, id);
    // The keys of a replacement are not changes of these keys.
    if (replaces.length > 0) {
      return { changes, properties: Object.fromEntries(replaces.map((name) => [name, "replace"])) };
    }
    if (!changes || old === undefined) return { changes, properties: {} };
    // Kept keys are no inputs.
    const compared = keepsKeys(this.operation, now) ? withoutKeys(old) : old;
    return { changes, properties: changesOf(this.flat(compared), this.flat(now)) };
  }

  private async created(
    lifecycle: KeysLifecycle,
    inputs: Properties,
    preview: boolean,
  ): Promise<{ id: string; properties: Properties }> {
    const checked = this.wire.decodeInputs(unwrapAll(inputs));
    if (preview && !hasKeys(checked)) return { id: "", properties: this.unknown(checked, inputs) };
    const state = await lifecycle.create(checked);
    return { id: state.resourceId, properties: keepSecret(this.wire.encode(state), inputs) };
  }

  private async updated(
    lifecycle: KeysLifecycle,
    olds: Properties,
    news: Properties,
    preview: boolean,
  ): Promise<Properties> {
    const checked = this.wire.decodeInputs(unwrapAll(news));
    const old = this.wire.decodeState(unwrapAll(olds));
    const isUnknown = preview && !hasKeys(checked) && lifecycle.keptFrom(old, checked) === undefined;
    if (isUnknown) return this.unknown(checked, news);
    const state = await lifecycle.update(old, checked);
    return keepSecret(this.wire.encode(state), news);
  }

  private async found(lifecycle: KeysLifecycle, id: string, props: Properties): Promise<Found> {
    const given = unwrapAll(props);
    const stored = this.wire.decodeState(given);
    const state = await lifecycle.read(id, given, stored);
    if (state === undefined) return {};
    const properties = keepSecret(this.wire.encode(state), props);
    const refreshed = keepsKeys(this.operation, state) ? withoutKeys(state) : state;
    const inputs =
      stored === undefined ? this.argumentsOf(state, props) : keepSecret(this.wire.encode(refreshed), props);
    return { found: { id: state.resourceId, inputs, properties } };
  }

  /**
   * The arguments of a program. After an import the engine checks the inputs and writes them as code; a refresh has checked
   * inputs, with the keys.
   */
  private argumentsOf(state: KeysState, props: Properties): Properties {
    const { use, ...others } = withoutKeys(state);
    const given = { ...others, ...(use === undefined || use === activeUse({}) ? {} : { use }) };
    return keepSecret(this.wire.encode(given), props);
  }

  /** The properties in a preview if the keys cannot be listed yet. */
  private unknown(checked: CheckedInputs, inputs: Properties): Properties {
    const names = ["revision", "rotated", ...secretPropertiesOf(this.operation)];
    return {
      ...keepSecret(this.wire.encode(checked), inputs),
      ...Object.fromEntries(names.map((name) => [name, UNKNOWN_VALUE])),
    };
  }

  private flat(inputs: CheckedInputs): Properties {
    return unwrapAll(this.wire.encode(inputs));
  }
}

function changesOf(olds: Properties, news: Properties): Record<string, Change> {
  const changeOf = (name: string): Change =>
    olds[name] === undefined ? "add" : news[name] === undefined ? "delete" : "update";
  return Object.fromEntries(changedFields(olds, news).map((name) => [name, changeOf(name)]));
}

/** Keeps the secret marks of the given properties. */
function keepSecret(properties: Properties, given: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      holdsSecret(given[name]) && !holdsSecret(value) ? secret(value) : value,
    ]),
  );
}
