/** The properties of key resources in Pulumi's protocol. */
import {
  decodeUnknowns,
  encodeUnknowns,
  secret,
  toSentinel,
  UNKNOWN,
  UNKNOWN_VALUE,
  unwrap,
} from "../specialValues";
import { fieldsOf } from "../operations/result";
import { type Operation, sentNamesOf } from "../operations/operation";
import { activeNamesOf } from "../operations/twoKeys";
import { isObject, namesakesOf } from "../operations/values";
import { type CheckedInputs, hasKeys, type KeptValues, type KeysState, type Properties } from "./state";

/** Converts between the state of a key resource and its properties, for one operation. */
export class KeyResourceCodec {
  private readonly declaredFields: readonly string[];
  private readonly activeNames: readonly string[];
  private readonly namesakes: Readonly<Record<string, readonly string[]>>;
  private readonly sentNames: readonly string[];

  constructor(private readonly operation: Operation) {
    this.sentNames = sentNamesOf(operation);
    this.declaredFields = fieldsOf(operation);
    this.namesakes = namesakesOf(operation.result);
    this.activeNames = activeNamesOf(operation);
  }

  /**
   * Each declared field of the service is a secret; the undeclared ones are one secret together, so no name can collide.
   * A declared field that the response lacks is `null`: the engine treats a missing property as unknown, and would show
   * everything that depends on it as changing.
   */
  encode(inputs: CheckedInputs): Record<string, unknown> {
    const { resourceId, apiVersion, use, args, keepers } = inputs;
    const wire: Record<string, unknown> = {
      resourceId: toSentinel(resourceId),
      ...(apiVersion === undefined ? {} : { apiVersion: toSentinel(apiVersion) }),
      ...(use === undefined ? {} : { use: toSentinel(use) }),
      ...(encodeUnknowns(args ?? {}) as Properties),
      ...(keepers === undefined ? {} : { keepers: encodeUnknowns(keepers) }),
    };
    if (!hasKeys(inputs)) return wire;
    const { keys, active, revision, rotated } = inputs;
    for (const name of this.declaredFields) wire[name] = secretOrNull(keys[name]);
    for (const name of this.activeNames) wire[name] = secretOrNull(active[name]);
    if (this.operation.isAny) return { ...wire, revision, rotated: [...rotated] };
    const additional = Object.entries(keys).filter(([name]) => !this.declaredFields.includes(name));
    wire["additionalFields"] = additional.length === 0 ? null : secret(Object.fromEntries(additional));
    return { ...wire, revision, rotated: [...rotated] };
  }

  /** The state in properties without secrets; `undefined` if they have no keys. */
  decodeState(props: Properties): KeysState | undefined {
    const inputs = this.decodeInputs(props);
    return hasKeys(inputs) ? inputs : undefined;
  }

  /** The inputs of the last `check`; `undefined` if there was none. */
  decodeOldInputs(props: Properties): CheckedInputs | undefined {
    const inputs = this.decodeInputs(props);
    return hasKeys(inputs) || inputs.resourceId !== undefined ? inputs : undefined;
  }

  /**
   * A state may be edited by hand, truncated, or written by another version: what is missing or malformed is left out, and
   * the state is marked as damaged.
   *
   * @param props without secrets; unknowns either way
   */
  decodeInputs(props: Properties): CheckedInputs {
    const { resourceId, apiVersion, use, revision, rotated, additionalFields } = decodeUnknowns(props);
    const keepers = unwrap(props["keepers"]);
    const target = {
      resourceId: isText(resourceId) || resourceId === UNKNOWN ? resourceId : undefined,
      ...(isText(apiVersion) || apiVersion === UNKNOWN ? { apiVersion } : {}),
      ...(isUse(use) ? { use } : {}),
      ...(this.sentNames.length > 0 ? { args: this.argsIn(props) } : {}),
      ...(isKeepers(keepers) ? { keepers } : {}),
    };
    const keys = this.fieldsIn(props);
    if (Object.keys(keys).length === 0 && !Number.isInteger(revision)) return target;
    const active = this.activeIn(props);
    const isWhole =
      isText(resourceId) &&
      // Each is stored, if only as `null`. A later version may declare more.
      (this.declaredFields.length === 0 || this.declaredFields.some((name) => props[name] !== undefined)) &&
      isOptional(apiVersion, isText) &&
      (this.activeNames.length === 0 || isUse(use)) &&
      Object.keys(active).length === this.activeNames.length &&
      isOptional(additionalFields, isObject) &&
      isRevision(revision) &&
      isNames(rotated);
    return {
      ...target,
      resourceId: isText(resourceId) ? resourceId : "",
      revision: isRevision(revision) ? revision : 1,
      rotated: isNames(rotated) ? rotated : [],
      keys,
      active,
      ...(isWhole ? {} : { isDamaged: true }),
    } as KeysState;
  }

  /** The outputs whose old values stay. */
  keptIn(kept: Properties): KeptValues {
    return {
      ...("revision" in kept ? { revision: kept["revision"] as number } : {}),
      ...("rotated" in kept ? { rotated: kept["rotated"] as string[] } : {}),
      keys: this.fieldsIn(kept),
      active: this.activeIn(kept),
    };
  }

  private argsIn(props: Properties): Properties {
    const given = this.sentNames.filter((name) => props[name] !== undefined && props[name] !== null);
    return Object.fromEntries(given.map((name) => [name, unwrap(props[name])]));
  }

  private fieldsIn(props: Properties): Properties {
    const { additionalFields } = props;
    const declared = this.declaredFields.filter((name) => props[name] !== undefined);
    const found = {
      ...Object.fromEntries(declared.map((name) => [name, props[name]])),
      ...(isObject(additionalFields) ? additionalFields : {}),
    };
    // A state from before a field had two names has only one of them.
    for (const [name, names] of Object.entries(this.namesakes)) {
      const value = names.map((each) => found[each]).find((each) => each != null);
      if (value !== undefined) found[name] ??= value;
    }
    return found;
  }

  private activeIn(props: Properties): Properties {
    const found = decodeUnknowns(props);
    const there = this.activeNames.filter((name) => found[name] !== undefined);
    return Object.fromEntries(there.map((name) => [name, found[name]]));
  }
}

/**
 * The properties to store of a dynamic resource: a secret argument stays secret, and so does the ID that contains it. An
 * absent field is a secret too: a preview's outputs are its inputs, among which the engine marks `additionalSecretOutputs`,
 * and the terminal would show a `null` that became a secret as an added field.
 *
 * @param secrets the names of the secret arguments
 */
export function withSecrets(wire: Properties, secrets: readonly string[] = []): Properties {
  const isSecret = ([name, value]: [string, unknown]) =>
    value === null ||
    secrets.includes(name) ||
    (name === "resourceId" && secrets.some((each) => !(each in wire)));
  return Object.fromEntries(
    Object.entries(wire).map((entry) => [entry[0], isSecret(entry) ? secret(entry[1]) : entry[1]]),
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isUse(value: unknown): boolean {
  return value === "primary" || value === "secondary" || value === UNKNOWN;
}

function isKeepers(value: unknown): boolean {
  return isObject(value) || value === UNKNOWN;
}

function isRevision(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || is(value);
}

function secretOrNull(value: unknown): unknown {
  if (value === UNKNOWN) return UNKNOWN_VALUE;
  return value === undefined || value === null ? null : secret(value);
}
