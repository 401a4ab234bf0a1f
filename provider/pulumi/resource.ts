/** An operation as a resource of a Pulumi program: its keys are kept, encrypted, in the state. */
import * as pulumi from "@pulumi/pulumi";

import type { Operation } from "../operations/operation";
import { secretPropertiesOf } from "./secretProperties";

/** The service's fields, each an output of its own. */
export type FieldOutputs<Result> = {
  readonly [Field in keyof Result]: pulumi.Output<Result[Field]>;
};

/**
 * All that a state keeps of the provider's code, twice in each resource, so it is short; and it is compared,
 * so it is the same in every version. It finds the package from the program's folder, as the program does.
 */
export function stubOf(name: string): string {
  return `exports.handler = () => require("module").createRequire(process.cwd() + "/_")("pulumi-azure-listkeys/dynamic").provider("${name}");`;
}

/** The base of the key resources: what `pulumi.dynamic.Resource` sends, without a closure to serialize. */
export abstract class KeysResource extends pulumi.CustomResource {
  /** The full ARM ID of the resource whose keys these are; the `id` too. */
  declare readonly resourceId: pulumi.Output<string>;
  /** 1, and one more at each change of the keys that was seen. */
  declare readonly revision: pulumi.Output<number>;
  /** The names of the fields that changed at the last revision. */
  declare readonly rotated: pulumi.Output<string[]>;
  /** Fields that the service answered and this version does not know, by name; a secret. */
  declare readonly additionalFields: pulumi.Output<Record<string, unknown> | undefined>;

  protected constructor(
    operation: Operation,
    name: string,
    args: object,
    opts: pulumi.CustomResourceOptions | undefined,
  ) {
    const secrets = secretPropertiesOf(operation);
    const plain = ["resourceId", "revision", "rotated", ...(operation.twoKeys === undefined ? [] : ["use"])];
    super(
      `pulumi-nodejs:dynamic/azure-listkeys/${operation.module}:${operation.resourceName}`,
      name,
      {
        // What is not named here is missing on the object.
        ...Object.fromEntries([...plain, ...secrets].map((output) => [output, undefined])),
        ...args,
        __provider: stubOf(`${operation.module}.${operation.resourceName}`),
      },
      pulumi.mergeOptions({ additionalSecretOutputs: secrets }, opts),
    );
  }
}
