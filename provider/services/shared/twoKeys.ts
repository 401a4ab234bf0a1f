/** Two keys of one shape, which many services have, and their connection strings. */
import { string } from "../../operations/declare";
import type { Fields } from "../../operations/types";

const FIRST = "The first key.";
const SECOND = "The second key: it serves while the first is regenerated.";

/** Two keys by their names, which are absent or not as azure-native's types have it. */
export function twoKeys<Names extends readonly [string, string]>(
  names: Names,
  required?: "required",
): Fields {
  const options = required === undefined ? {} : ({ required: true } as const);
  return { [names[0]]: string(FIRST, options), [names[1]]: string(SECOND, options) };
}

export const primaryAndSecondary = ["primaryKey", "secondaryKey"] as const;
export const keyOneAndTwo = ["key1", "key2"] as const;

/** @param example what a sample has, made of the name of a key */
export function twoConnectionStrings(example: (key: string) => string): Fields {
  return {
    primaryConnectionString: string("The connection string of the first key.", {
      example: example("primaryKey"),
    }),
    secondaryConnectionString: string("The connection string of the second key.", {
      example: example("secondaryKey"),
    }),
  };
}

export const keyPair = { activeKey: primaryAndSecondary } as const;

export const connectionPair = {
  ...keyPair,
  activeConnectionString: ["primaryConnectionString", "secondaryConnectionString"],
} as const;
