/** The part of a stack's configuration that is a package's. */
import type { StackConfig } from "../stack/project";
import { packageOf } from "../stack/urn";
import { makeSecret } from "../values";
import type { Properties } from "../values";

export const dynamicPackage = "pulumi-nodejs";

/** Keys without their namespace; dynamic resources get the configuration of the whole stack, keys in full. */
export function packageConfig({ values, secretKeys }: StackConfig, packageName: string): Properties {
  const all = Object.entries(values).map(([key, text]): [string, Properties | string] => [
    key,
    secretKeys.includes(key) ? makeSecret(text) : text,
  ]);
  if (packageName === dynamicPackage) {
    return Object.fromEntries(all);
  }
  const own = all.filter(([key]) => packageOf(key) === packageName);
  return Object.fromEntries(own.map(([key, value]) => [key.slice(packageName.length + 1), value]));
}
