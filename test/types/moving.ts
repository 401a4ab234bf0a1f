/** What `everyFunction.ts` asks of each function: a program that calls azure-native's compiles with this package's. */
import type * as pulumi from "@pulumi/pulumi";

type AnyFunction = (...args: never[]) => pulumi.Output<unknown>;

type Given<List> = List extends (...args: never[]) => pulumi.Output<infer Result> ? Result : never;

/** An optional field is one that may be `undefined`, and nothing is read-only. */
type Plain<Value> = Value extends (infer Item)[]
  ? Plain<Item>[]
  : Value extends object
    ? { -readonly [Field in keyof Value]-?: Plain<Value[Field]> | Absent<Value, Field> }
    : Value;

type Absent<Value, Field extends keyof Value> = undefined extends Value[Field] ? undefined : never;

type TakesArguments<
  Theirs extends AnyFunction,
  Ours extends AnyFunction,
> = Parameters<Theirs>[0] extends Parameters<Ours>[0] ? true : false;

type GivesResult<Theirs, Ours> = Plain<Given<Ours>> extends Plain<Given<Theirs>> ? true : false;

/** Nowhere in a result is `null`. */
type HasNull<Value> = null extends Value
  ? unknown extends Value
    ? false
    : true
  : Value extends (infer Item)[]
    ? HasNull<Item>
    : Value extends object
      ? { [Field in keyof Value]: HasNull<Value[Field]> }[keyof Value]
      : false;

/** What a program may do with the arguments and results of azure-native's function it may do with this package's. */
export interface Moved<Theirs extends AnyFunction, Ours extends AnyFunction> {
  takesItsArguments: TakesArguments<Theirs, Ours>;
  givesItsResult: GivesResult<Theirs, Ours>;
  givesNull: HasNull<Given<Ours>>;
}

export const MOVED = { takesItsArguments: true, givesItsResult: true, givesNull: false } as const;
