/** How a key resource lists its keys, and the state that follows. */
import { listKeys } from "../listKeys";
import { type Operation, resourceNameOf, sentNamesOf } from "../operations/operation";
import { activeOutputs, activeUse } from "../operations/twoKeys";
import { keepsKeys, warnOfExpired } from "./keepers";
import type { LifecycleContext } from "./lifecycle";
import type { KeysState, Properties } from "./state";

export type StoredArgs = Pick<KeysState, "resourceId" | "apiVersion" | "use" | "args" | "keepers">;

export class Listing {
  constructor(
    private readonly operation: Operation,
    private readonly context: () => LifecycleContext,
  ) {}

  /** The stored arguments besides the target and the keepers. */
  options(args: Properties): Omit<StoredArgs, "resourceId" | "keepers"> {
    const apiVersion = args["apiVersion"] as string | undefined;
    const names = sentNamesOf(this.operation);
    const sent = Object.entries(args).filter(([name, value]) => names.includes(name) && value !== undefined);
    const always = this.operation.isAny ? { action: this.operation.action } : {};
    return {
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(this.operation.twoKeys === undefined ? {} : { use: activeUse({ use: args["use"] }) }),
      ...(names.length === 0 ? {} : { args: { ...always, ...Object.fromEntries(sent) } }),
    };
  }

  /**
   * Lists for `create` and `update`, and waits for a target that is not ready: `check` has left the keys out for that. It
   * leaves out those of a resource that keeps them in any case, so that one waits only for what may be created.
   */
  async listAnew(inputs: StoredArgs): Promise<KeysState> {
    const context = this.context();
    const found = await this.list(inputs, context.hasResourceBehind ?? true, context);
    if (keepsKeys(this.operation, inputs)) warnOfExpired(this.operation, found, context.warn);
    return found;
  }

  /** @param args the arguments that are not stored, if they are known */
  async list(
    stored: StoredArgs,
    untilReady: boolean,
    context: LifecycleContext,
    { maxAgeDays }: Properties = {},
  ): Promise<KeysState> {
    const { args: sent, keepers: _, ...others } = stored;
    const args = { ...others, ...sent, ...(maxAgeDays === undefined ? {} : { maxAgeDays }) };
    const subject = resourceNameOf(this.operation);
    const keys = await listKeys(this.operation, args, { ...context, untilReady, subject });
    return this.stateOf(stored, keys as Properties);
  }

  stateOf(stored: StoredArgs, keys: Properties): KeysState {
    return {
      ...stored,
      revision: 1,
      rotated: [],
      keys,
      active: activeOutputs(this.operation, keys, stored.use),
    };
  }
}
