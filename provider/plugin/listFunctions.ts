/** The functions of the package, by the token that programs ask for. */
import { type Args, type Context, listAny, listKeys } from "../listKeys";
import { operations } from "../operations";
import { ANY_TOKEN, functionNameOf, type Operation, tokenOf } from "../operations/operation";
import { activeIn, useIn } from "../operations/twoKeys";

export interface ListFunction {
  /** What messages, and the argument checks, call it. */
  readonly name: string;
  /** The path that its arguments make up. */
  readonly resourcePath: string;
  readonly list: (args: Args, context: Context) => Promise<object>;
}

export const listFunctions: ReadonlyMap<string, ListFunction> = new Map([
  ...operations.map((operation) => [tokenOf(operation), functionOf(operation)] as const),
  // An answer of any form is one value to a language with types.
  [
    ANY_TOKEN,
    {
      name: "arm.listKeys",
      resourcePath: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers",
      list: async (args: Args, context: Context) => ({ result: await listAny(args, context) }),
    },
  ],
]);

function functionOf(operation: Operation): ListFunction {
  return {
    name: functionNameOf(operation),
    resourcePath: operation.resourcePath,
    list: async (args, context) => {
      const keys = await listKeys(operation, args, context);
      const result = { ...keys, ...activeIn(operation, keys, useIn(args)) };
      return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
    },
  };
}
