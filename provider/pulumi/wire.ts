/**
 * The values of key resources as Pulumi's protocol writes them. The constants are the SDK's too, which takes half a
 * second to load.
 */
import { fieldsOf } from "../operations/result";
import type { Operation } from "../operations/operation";
import { UNKNOWN } from "../operations/target";
import { activeIn } from "../operations/twoKeys";
import { type CheckedInputs, hasKeys, type KeysState, type Properties } from "./lifecycle";

/** The name that tells an object which stands for something else. */
export const SIGNATURE = "4dabf18193072939515e22adb298388d";

export const SECRET_SIGNATURE = "1b47061264138c4ac30d75fd1eb44270";

/** Stands for what is not known yet, whatever its type. */
export const UNKNOWN_VALUE = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Between the state of a key resource and its properties, of one operation. */
export class KeysWire {
  private readonly declaredFields: readonly string[];

  constructor(private readonly operation: Operation) {
    this.declaredFields = fieldsOf(operation);
  }

  /** Every field of the service a secret of its own; the undeclared ones together, where no name can collide. */
  toWire(inputs: CheckedInputs): Record<string, unknown> {
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
      wire[name] = value === UNKNOWN ? UNKNOWN_VALUE : secret(value);
    }
    if (Object.keys(additional).length > 0) wire["additionalFields"] = secret(additional);
    return { ...wire, revision: inputs.revision, rotated: [...inputs.rotated] };
  }

  /** The state in properties without secrets; `undefined` where they hold no keys. */
  keysIn(props: Properties): KeysState | undefined {
    const inputs = this.inputsIn(props);
    return hasKeys(inputs) ? inputs : undefined;
  }

  /** What was checked before; `undefined` where nothing was. */
  stateIn(props: Properties): CheckedInputs | undefined {
    return props["resourceId"] === undefined ? undefined : this.inputsIn(props);
  }

  /** @param props without secrets; unknowns either way */
  inputsIn(props: Properties): CheckedInputs {
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

export function secret(value: unknown): object {
  return { [SIGNATURE]: SECRET_SIGNATURE, value };
}

export function knownOrUnknown(props: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [name, value === UNKNOWN_VALUE ? UNKNOWN : value]),
  );
}

function toSentinel(value: unknown): unknown {
  return value === UNKNOWN ? UNKNOWN_VALUE : value;
}
