/** Which field of a result an example shows: one that is a credential, or has one in it. */
import type { Operation } from "../../provider/operations/operation";
import { activeNamesOf } from "../../provider/operations/twoKeys";
import type { Fields, Type } from "../../provider/operations/types";
import { allFields } from "../../provider/operations/values";

const CREDENTIAL =
  /(?:^| )(?:keys?|secrets?|password|passphrase|tokens?|sas|certificate|credentials?|kube ?configs?|connection strings?|auth code)(?: |$)/;

/** What only describes a credential: which one it is, where it is, or until when it is valid. */
const DESCRIPTION = /(?:^| )(?:name|id|type|kind|hash|salt|thumbprint|status|expiry|tags|vault url)$/;

/** A callback URL, a shared access signature: whoever has the address has access. */
const ADDRESS = /(?:^| )(?:value|url|uri|link|endpoint)$/;

export function exampleField(operation: Operation): string {
  const [active] = activeNamesOf(operation);
  return active ?? credentialField(operation) ?? "";
}

/** The first of those that are credentials by their names, else that have one in them, else that are addresses. */
function credentialField({ result, declaration }: Operation): string | undefined {
  const fields = Object.entries(allFields(result)).filter(([name]) => name !== declaration.pages?.next);
  const [best] = fields
    .map(([name, { type }]) => ({ name, rank: rankOf(name, type) }))
    .sort((one, other) => other.rank - one.rank);
  return best === undefined || best.rank === 0 ? undefined : best.name;
}

function rankOf(name: string, type: Type): number {
  if (type.kind === "number" || type.kind === "boolean") return 0;
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  if (DESCRIPTION.test(words)) return 0;
  if (CREDENTIAL.test(words)) return 4;
  if (holdsCredential(type)) return 3;
  return ADDRESS.test(words) ? 2 : 0;
}

/** True of a map and of what is not declared as well: an operation lists them because of what may be in them. */
function holdsCredential(type: Type): boolean {
  if (type.kind === "map" || type.kind === "any") return true;
  if (type.kind === "list") return type.items.kind !== "any" && holdsCredential(type.items);
  return Object.entries(fieldsIn(type)).some(([name, field]) => rankOf(name, field.type) > 2);
}

function fieldsIn(type: Type): Fields {
  return type.kind === "object" || type.kind === "union" ? allFields(type) : {};
}
