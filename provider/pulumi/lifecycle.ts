/**
 * The life of a key resource, from check to delete, over plain values: what the dynamic provider and the
 * plugin both do.
 *
 * The keys are computed inputs: `check` lists them, so that a plan shows what rotated and consumers plan with
 * the real values; `create` and `update` store what it found, and list where it could not.
 */
import { isDeepStrictEqual } from "node:util";

import { ArgsError, type ArgsProblem, isNotThere, mayBecomeReady } from "../arm/errors";
import { type Context, findTarget, listKeys } from "../listKeys";
import type { Operation } from "../operations/operation";
import { rotatedPaths } from "../operations/rotated";
import { UNKNOWN } from "../operations/target";
import { type KeyUse, useIn } from "../operations/twoKeys";
import type { OnRotation } from "./settings";

/** Properties as they cross the wire, with secrets unwrapped and unknowns as `UNKNOWN`. */
export type Properties = Readonly<Record<string, unknown>>;

/** What is stored of a resource, in its inputs and in its outputs alike. */
export interface KeysState {
  /** The full ARM ID of the resource whose keys these are. */
  readonly resourceId: string;
  readonly apiVersion?: string;
  /** Which of two keys is in use, of an operation that has two: what is made of that key follows from it. */
  readonly use?: KeyUse | typeof UNKNOWN;
  /** 1, and one more at each change seen. */
  readonly revision: number;
  /** The names of the fields that changed at the last revision; `keys.key1` of a list whose items have names. */
  readonly rotated: readonly string[];
  /** The service's fields by name: the declared ones, and the others by theirs. */
  readonly keys: Properties;
}

/** The checked inputs: the keys are missing where they could not be listed yet. */
export type CheckedInputs =
  KeysState | { readonly resourceId: unknown; readonly apiVersion?: unknown; readonly use?: unknown };

type StoredArgs = Pick<KeysState, "resourceId" | "apiVersion" | "use">;

export interface LifecycleContext extends Omit<Context, "untilReady"> {
  readonly onRotation: OnRotation;
}

/** A key was rotated in a stack that is not to be updated for it. */
export class RotationError extends Error {
  override readonly name = "RotationError";
}

export class KeysLifecycle {
  constructor(
    private readonly operation: Operation,
    private readonly context: () => LifecycleContext,
  ) {}

  /** @returns the inputs to store, or what is wrong with the arguments */
  async check(
    olds: CheckedInputs | undefined,
    args: Properties,
  ): Promise<{ inputs: CheckedInputs } | { failures: readonly ArgsProblem[] }> {
    try {
      return { inputs: await this.checked(olds, args) };
    } catch (error) {
      // What is wrong with the configuration is no property's fault.
      if (error instanceof ArgsError && error.subject === this.operation.functionName) {
        return { failures: error.problems };
      }
      throw error;
    }
  }

  /** Whether the stored outputs differ from the checked inputs, and whether in their target. */
  diff(olds: KeysState, news: CheckedInputs): { changes: boolean; replaces: string[] } {
    if (!isSameTarget(olds.resourceId, news.resourceId)) return { changes: true, replaces: ["resourceId"] };
    const sameKeys = hasKeys(news) && changedFields(olds.keys, news.keys).length === 0;
    // A state without `use` is older than the outputs of the key in use, which it takes an update to have.
    return { changes: !sameKeys || olds.use !== news.use, replaces: [] };
  }

  /** What `check` found; listed now, with waiting, where it could not. */
  async create(inputs: CheckedInputs): Promise<KeysState> {
    return hasKeys(inputs) ? inputs : this.first(inputs as StoredArgs, true);
  }

  async update(olds: KeysState, news: CheckedInputs): Promise<KeysState> {
    const found = hasKeys(news) ? news : await this.first(news as StoredArgs, true);
    return revised(this.operation, olds, found);
  }

  /**
   * @param args the arguments of a program that looks the resource up, or what is stored of them
   * @param stored the state that is refreshed; `undefined` where a program looks the resource up
   * @returns `undefined` where a refreshed resource is gone
   */
  async read(
    resourceId: string,
    args: Properties,
    stored: KeysState | undefined,
  ): Promise<KeysState | undefined> {
    try {
      const found = await this.first({ resourceId, ...this.options(args) }, false, this.context(), args);
      return stored === undefined ? found : revised(this.operation, stored, found);
    } catch (error) {
      if (stored !== undefined && isNotThere(error)) return undefined;
      throw error;
    }
  }

  private async checked(olds: CheckedInputs | undefined, args: Properties): Promise<CheckedInputs> {
    const context = this.context();
    const { settings, onRotation, warn } = context;
    const target = await findTarget(this.operation, args, settings);
    const options = this.options(args);
    if (target === undefined) return { resourceId: UNKNOWN, ...options };
    const inputs = { resourceId: target.resourceId, ...options };

    // Another target is a replacement, for which `check` is called once more, without old inputs.
    if (olds !== undefined && !isSameTarget(olds.resourceId, target.resourceId)) return inputs;
    if (olds !== undefined && hasKeys(olds) && onRotation === "ignore") return { ...olds, ...inputs };
    let found: KeysState;
    try {
      found = await this.first(inputs, false, context, args);
    } catch (error) {
      // Whether this is for a preview is not to be known: the update waits for it.
      if (mayBecomeReady(error)) return inputs;
      throw error;
    }
    if (olds === undefined || !hasKeys(olds)) return found;
    const news = revised(this.operation, olds, found);
    if (news.revision === olds.revision || onRotation === "update") return news;
    const what = `${this.operation.functionName} of ${target.resourceId}: rotated in Azure: ${news.rotated.join(", ")}`;
    if (onRotation === "fail") {
      throw new RotationError(
        `${what}. The stack is not to be updated for that (azure-listkeys:onRotation is fail).`,
      );
    }
    warn(`${what}. The stack keeps the old keys (azure-listkeys:onRotation is warn).`);
    return { ...olds, ...inputs };
  }

  /** What is stored of the arguments beside the target. */
  private options(args: Properties): Omit<StoredArgs, "resourceId"> {
    const apiVersion = args["apiVersion"] as string | undefined;
    return {
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(this.operation.twoKeys === undefined ? {} : { use: useIn(args) }),
    };
  }

  /** @param args what is not stored of the arguments, where they are still at hand */
  private async first(
    stored: StoredArgs,
    untilReady: boolean,
    context = this.context(),
    { maxAgeDays }: Properties = {},
  ): Promise<KeysState> {
    const args = { ...stored, ...(maxAgeDays === undefined ? {} : { maxAgeDays }) };
    const keys = await listKeys(this.operation, args, { ...context, untilReady });
    return { ...stored, revision: 1, rotated: [], keys: keys as Properties };
  }
}

/** The state after the keys were found: one revision further where any changed. */
function revised(operation: Operation, olds: KeysState, found: KeysState): KeysState {
  const fields = changedFields(olds.keys, found.keys);
  const rotated = rotatedPaths(operation, fields, olds.keys, found.keys);
  return rotated.length === 0
    ? { ...found, revision: olds.revision, rotated: olds.rotated }
    : { ...found, revision: olds.revision + 1, rotated };
}

/** The names of the fields that differ, in order. */
export function changedFields(olds: Properties, news: Properties): string[] {
  const names = [...new Set([...Object.keys(olds), ...Object.keys(news)])];
  const isSame = (name: string) =>
    isDeepStrictEqual(unordered(ownField(olds, name)), unordered(ownField(news, name)));
  return names.filter((name) => !isSame(name)).sort();
}

/** A field may be called as what every object inherits: `constructor`. */
function ownField(fields: Properties, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The order of a list, such as a registry's passwords, tells nothing. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(unordered(item))).sort();
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, unordered(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function hasKeys(inputs: CheckedInputs): inputs is KeysState {
  return "revision" in inputs;
}

function isSameTarget(old: unknown, resourceId: unknown): boolean {
  return (
    typeof old === "string" &&
    typeof resourceId === "string" &&
    old.toLowerCase() === resourceId.toLowerCase()
  );
}
