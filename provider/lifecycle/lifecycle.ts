/**
 * The lifecycle of a key resource, over plain values: what the dynamic provider and the plugin have in common.
 *
 * The keys are computed inputs: `check` lists them, so that a plan shows what was rotated, and consumers are planned with
 * the real values. `create` and `update` store these keys, and list them if `check` could not.
 */
import { ArgsError, type ArgsProblem, isNotFound } from "../arm/errors/errors";
import { isSameId } from "../arm/resourceId";
import { type Context, findTarget } from "../listKeys";
import { type Operation, resourceNameOf } from "../operations/operation";
import { activeOutputs, missingActiveOf } from "../operations/twoKeys";
import { withKept } from "./keptValues";
import { changedFields } from "../operations/compare";
import { leaveOut } from "./leaveOut";
import {
  checkKeepers,
  hasOtherArguments,
  isListedAnew,
  isOtherRequest,
  isStillThere,
  keepsKeys,
  warnOfExpired,
} from "./keepers";
import { type Listed, ListingFailed } from "./listed";
import { Listing, type StoredArgs } from "./listing";
import { afterRotation } from "./rotation";
import {
  changeOf,
  type CheckedInputs,
  hasKeys,
  type KeptValues,
  type KeysState,
  type Properties,
  withRevision,
} from "./state";
import type { OnRotation, Unreadable } from "../configuration/settings";
import { holdsUnknown, UNKNOWN } from "../specialValues";

export interface LifecycleContext extends Omit<Context, "untilReady"> {
  readonly onRotation: OnRotation;
  readonly unreadable: Unreadable;
  /** True if `check` runs for a preview; `undefined` if that is unknown. */
  readonly preview?: boolean | undefined;
  /** True if the target may have been created just now. */
  readonly hasResourceBehind?: boolean | undefined;
}

export class KeysLifecycle {
  private readonly name: string;
  private readonly listing: Listing;

  constructor(
    private readonly operation: Operation,
    private readonly context: () => LifecycleContext,
  ) {
    this.name = resourceNameOf(operation);
    this.listing = new Listing(operation, context);
  }

  /**
   * @param listed the keys that the program has listed; without them they are listed here
   * @returns the inputs to store, or the problems of the arguments
   */
  async check(
    olds: CheckedInputs | undefined,
    args: Properties,
    kept: KeptValues = {},
    listed?: Listed,
  ): Promise<{ inputs: CheckedInputs } | { failures: readonly ArgsProblem[] }> {
    try {
      const { keepers, ...others } = args;
      checkKeepers(keepers, others, this.name);
      return { inputs: await this.checked(olds, others, keepers, kept, listed) };
    } catch (error) {
      // A problem of the configuration is not one of a property.
      if (error instanceof ArgsError && error.subject === this.name) return { failures: error.problems };
      throw error;
    }
  }

  /**
   * Compares the stored outputs with the checked inputs; a different target is a replacement. Warns of kept keys that
   * have expired.
   *
   * @param id the resource's ID in the state
   */
  diff(
    olds: KeysState | undefined,
    news: CheckedInputs,
    id: string,
  ): { changes: boolean; replaces: string[] } {
    const { resourceId } = news;
    // Only a replacement can repair an ID that is not the target's.
    const old = olds?.resourceId || id;
    if (!isSameId(old, resourceId) || !isSameId(id, resourceId)) {
      return { changes: true, replaces: ["resourceId"] };
    }
    // Another action lists other things.
    if (this.operation.isAny && olds !== undefined && olds.args?.["action"] !== news.args?.["action"]) {
      return { changes: true, replaces: ["action"] };
    }
    if (keepsKeys(this.operation, news)) {
      const kept = this.keptFrom(olds, news);
      if (kept !== undefined) warnOfExpired(this.operation, kept, (message) => this.context().warn(message));
      return { changes: kept === undefined || olds?.use !== news.use, replaces: [] };
    }
    return {
      changes:
        olds === undefined ||
        olds.isDamaged === true ||
        olds.use !== news.use ||
        !hasKeys(news) ||
        hasOtherArguments(this.operation, olds, news) ||
        changedFields(olds.keys, news.keys).length + changedFields(olds.active, news.active).length > 0,
      replaces: [],
    };
  }

  /** Stores what `check` listed; lists, and waits, if it could not. */
  async create(inputs: CheckedInputs): Promise<KeysState> {
    return hasKeys(inputs) ? inputs : this.listing.listAnew(inputs as StoredArgs);
  }

  /** @param olds `undefined` if the state has no keys */
  async update(olds: KeysState | undefined, news: CheckedInputs): Promise<KeysState> {
    if (hasKeys(news)) return news;
    const kept = this.keptFrom(olds, news);
    if (kept !== undefined) return kept;
    const found = await this.listing.listAnew(news as StoredArgs);
    return olds === undefined ? found : withRevision(this.operation, olds, found);
  }

  /**
   * The state of a resource that keeps its keys, with the new `use`.
   *
   * @returns `undefined` if they are to be listed anew
   */
  keptFrom(olds: KeysState | undefined, news: CheckedInputs): KeysState | undefined {
    if (olds === undefined || !keepsKeys(this.operation, news)) return undefined;
    return isListedAnew(this.operation, olds, news) ? undefined : this.stayed(olds, news as StoredArgs, {});
  }

  /**
   * @param args the arguments of a program that looks the resource up, or the stored ones
   * @param stored the state to refresh; `undefined` if a program looks the resource up
   * @returns `undefined` if a refreshed resource is not found
   */
  async read(id: string, args: Properties, stored: KeysState | undefined): Promise<KeysState | undefined> {
    try {
      const resourceId = stored?.resourceId || id;
      const context = this.context();
      if (stored !== undefined && !stored.isDamaged && keepsKeys(this.operation, stored)) {
        const kept = { ...stored, resourceId };
        return (await isStillThere(this.operation, kept, context)) ? kept : undefined;
      }
      // Stored arguments may be damaged; those of a program are checked.
      const options = this.listing.options(stored === undefined ? args : { ...stored, ...stored.args });
      const found = await this.listing.list(
        { resourceId, ...options },
        false,
        // A refresh stores what Azure has; the next update fails if the program still has the resource.
        stored === undefined
          ? context
          : { ...context, onNoActiveKey: ({ message }) => context.warn(message) },
        stored === undefined ? args : {},
      );
      if (stored === undefined) return found;
      const news = withRevision(this.operation, stored, found);
      if (news.revision !== stored.revision) {
        context.report(`${this.name} of ${resourceId}: ${changeOf(stored, news)}.`);
      }
      return news;
    } catch (error) {
      if (stored !== undefined && isNotFound(error)) return undefined;
      throw error;
    }
  }

  private async checked(
    olds: CheckedInputs | undefined,
    args: Properties,
    keepers: unknown,
    kept: KeptValues,
    listed: Listed | undefined,
  ): Promise<CheckedInputs> {
    const context = this.context();
    const { onRotation } = context;
    const resourceId = await this.resourceIdOf(args, context, listed);
    const options = { ...this.listing.options(args), ...(keepers === undefined ? {} : { keepers }) };
    if (resourceId === undefined) return { resourceId: UNKNOWN, ...options };
    const inputs = { resourceId, ...options };
    if (keepsKeys(this.operation, inputs) || holdsUnknown(inputs.args)) return inputs;

    const isOther = Boolean(olds?.resourceId) && !isSameId(olds?.resourceId, resourceId);
    // Another target is a replacement, for which `check` is called once more, without old inputs.
    if (isOther && listed === undefined) return inputs;
    const old = !isOther && olds !== undefined && hasKeys(olds) ? olds : undefined;
    const isRepeated = old !== undefined && !isOtherRequest(this.operation, old, inputs);
    const stayed = isRepeated ? this.stayed(old, inputs, kept) : undefined;
    if (stayed !== undefined && onRotation === "ignore") return stayed;
    const listedNow = await this.found(inputs, args, context, listed);
    if (listedNow === undefined) return inputs;
    const found = withKept(listedNow, kept);
    if (old === undefined) return found;
    const news = withRevision(this.operation, old, found);
    if (news.revision === old.revision || !isRepeated) return withKept(news, kept);
    return afterRotation(this.name, old, withKept(news, kept), stayed, context);
  }

  /** If the program has listed the keys, the Azure CLI is not started again for the subscription. */
  private async resourceIdOf(
    args: Properties,
    context: LifecycleContext,
    listed: Listed | undefined,
  ): Promise<string | undefined> {
    if (typeof listed === "object" && "resourceId" in listed) return listed.resourceId;
    const target = await findTarget(this.operation, args, { ...context, subject: this.name });
    return target?.resourceId;
  }

  /** `undefined` if the keys cannot be listed yet: then `create` and `update` list them, and wait. */
  private async found(
    inputs: StoredArgs,
    args: Properties,
    context: LifecycleContext,
    listed: Listed | undefined,
  ): Promise<KeysState | undefined> {
    if (listed === "unknown") return undefined;
    if (listed !== undefined && "error" in listed) throw new ListingFailed(listed.error);
    if (listed !== undefined) return this.listing.stateOf(inputs, listed.keys);
    try {
      return await this.listing.list(inputs, false, context, args);
    } catch (error) {
      leaveOut(error, context);
      return undefined;
    }
  }

  /** The old keys with the new arguments; `undefined` if the active key is not among them. */
  private stayed(old: KeysState, inputs: StoredArgs, kept: KeptValues): KeysState | undefined {
    if (missingActiveOf(this.operation, old.keys, inputs.use ?? UNKNOWN) !== undefined) return undefined;
    const { revision, rotated, keys } = old;
    const active = activeOutputs(this.operation, keys, inputs.use);
    return withKept({ ...inputs, revision, rotated, keys, active }, kept);
  }
}
