// Key resources by either face of the package, as the file that PROGRAM names has them, with a consumer each. A test
// changes the file between runs.
import { readFileSync } from "node:fs";

import * as pulumi from "@pulumi/pulumi";
import * as listkeys from "pulumi-azure-listkeys";

interface Keys {
  /** `storage:StorageAccountSAS` */
  type: string;
  args: Record<string, unknown>;
  /** The field that is consumed. */
  field: string;
  /** The target, a storage account, is created by the program. */
  creates?: true;
  /** A keeper that is unknown until this resource of the program is created anew. */
  keptBy?: string;
  /** The names of arguments that are secret. */
  secrets?: string[];
}

interface Program {
  face: "dynamic" | "plugin";
  keys: Record<string, Keys>;
  /** Calls of `arm.listKeys`, by the arguments. */
  functions?: listkeys.arm.ListKeysArgs[];
}

type Class = new (name: string, args: object, opts: pulumi.CustomResourceOptions) => Made;
type Made = pulumi.CustomResource & Record<string, pulumi.Output<unknown>>;

/** A resource of another package by its type alone: their SDKs take long to load. */
class Resource extends pulumi.CustomResource {}

const program = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as Program;
const modules = listkeys as unknown as Record<string, Record<string, Class>>;

function made(name: string, { type, args, field, creates, keptBy, secrets = [] }: Keys): Made {
  const given = Object.fromEntries(
    Object.entries(args).map(([each, value]) => [
      each,
      secrets.includes(each) ? pulumi.secret(value) : value,
    ]),
  );
  if (creates) {
    const names = { resourceGroupName: "rg", accountName: "acc" };
    given["resourceId"] = new Resource("azure-native:storage:StorageAccount", `${name}-target`, names).id;
  }
  if (keptBy !== undefined) given["keepers"] = { by: new Resource("foreign:index:Thing", keptBy, {}).id };
  const [module = "", resource = ""] = type.split(":");
  if (program.face === "dynamic") {
    const found = modules[module]?.[resource];
    if (found === undefined) throw new Error(`There is no ${type}.`);
    return new found(name, given, {});
  }
  const outputs = { resourceId: undefined, revision: undefined, rotated: undefined, [field]: undefined };
  return new Resource(`azure-listkeys:${type}`, name, { ...outputs, ...given }) as Made;
}

const outputs = Object.entries(program.keys).flatMap(([name, keys]) => {
  const { revision, rotated, [keys.field]: value } = made(name, keys);
  new Resource("foreign:index:Consumer", `${name}-consumer`, { value });
  return Object.entries({ revision, rotated, value }).map(([output, each]) => [`${name}-${output}`, each]);
});

export = {
  ...(Object.fromEntries(outputs) as Record<string, pulumi.Output<unknown>>),
  functions: (program.functions ?? []).map((args) => listkeys.arm.listKeys(args)),
};
