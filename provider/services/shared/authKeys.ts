/** The two keys by which an integration runtime registers with its service. */
import { object } from "../../operations/declare";
import type { ObjectType } from "../../operations/types";
import { twoKeys } from "./twoKeys";

const authKeys = ["authKey1", "authKey2"] as const;

/** @param type azure-native's name for the result */
export function authKeysOf(type: string): ObjectType {
  return object(type, "The keys of an integration runtime.", twoKeys(authKeys));
}

export const authKeyPair = { activeKey: authKeys } as const;
