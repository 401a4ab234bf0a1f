/** Field by field, the results have azure-native's types. */
import type * as theirMl from "@pulumi/azure-native/machinelearningservices";
import type * as theirQuantum from "@pulumi/azure-native/quantum";
import type * as pulumi from "@pulumi/pulumi";
import type { machinelearningservices as ml, quantum } from "pulumi-azure-listkeys";

/** What is given by a function, in full: an optional field is one that may be `undefined`. */
type Given<List> = List extends (...args: never[]) => pulumi.Output<infer Result> ? Result : never;

type Plain<Value> = Value extends (infer Item)[]
  ? Plain<Item>[]
  : Value extends object
    ? { -readonly [Field in keyof Value]-?: Plain<Value[Field]> | Absent<Value, Field> }
    : Value;

type Absent<Value, Field extends keyof Value> = undefined extends Value[Field] ? undefined : never;

/** Of ours, the fields that azure-native has too; those that it lacks are this package's own. */
type Shared<Ours, Theirs> = Plain<Pick<Ours, keyof Ours & keyof Theirs>>;

type IsSame<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

type Check<Ours, Theirs> = IsSame<Shared<Given<Ours>, Given<Theirs>>, Plain<Given<Theirs>>>;

export const same: {
  workspace: Check<typeof ml.listWorkspaceKeysOutput, typeof theirMl.listWorkspaceKeysOutput>;
  serverless: Check<
    typeof ml.listServerlessEndpointKeysOutput,
    typeof theirMl.listServerlessEndpointKeysOutput
  >;
  online: Check<typeof ml.listOnlineEndpointKeysOutput, typeof theirMl.listOnlineEndpointKeysOutput>;
  quantum: Check<typeof quantum.listWorkspaceKeysOutput, typeof theirQuantum.listWorkspaceKeysOutput>;
} = { workspace: true, serverless: true, online: true, quantum: true };

// azure-native has but the type of a compute; which fields there are beside it depends on that.
export const compute: Given<typeof theirMl.listComputeKeysOutput> = {} as Given<
  typeof ml.listComputeKeysOutput
>;

/** Nowhere in a result is `null`. */
type HasNull<Value> = null extends Value
  ? true
  : Value extends (infer Item)[]
    ? HasNull<Item>
    : Value extends object
      ? { [Field in keyof Value]: HasNull<Value[Field]> }[keyof Value]
      : false;

export const hasNoNull: IsSame<
  HasNull<
    | Given<typeof ml.listWorkspaceKeys>
    | Given<typeof ml.listComputeKeys>
    | Given<typeof ml.listServerlessEndpointKeys>
    | Given<typeof quantum.listWorkspaceKeys>
  >,
  false
> = true;
