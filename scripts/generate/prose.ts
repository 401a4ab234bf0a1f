/** Sentences about an operation that several of the generated files have. */
import type { Field, PathParameter, Type } from "../../provider/operations/types";
import { type Operation, permissionOf } from "../../provider/operations/operation";
import { activeNamesOf } from "../../provider/operations/twoKeys";

export function listsSentence({ declaration }: Operation): string {
  return `Lists ${declaration.summary}${declaration.details ?? ""}.`;
}

export function keepsSentences({ declaration, isStable }: Operation): string {
  if (!isStable) {
    return `Keeps ${declaration.summary}, encrypted, in the stack's state, as listed first: each call lists another. It is listed anew when an argument or one of \`keepers\` changes: \`revision\` goes up, and \`rotated\` names the fields that changed. Deleting it changes nothing in Azure.`;
  }
  return `Keeps ${declaration.summary}, encrypted, in the stack's state. A key that was rotated in Azure shows in the plan: \`revision\` goes up, \`rotated\` names the fields, and only what uses them changes. With \`keepers\` the keys are kept until one of those changes. Deleting it changes nothing in Azure.`;
}

export function needsSentence(operation: Operation): string {
  return `Needs \`${permissionOf(operation)}\`.`;
}

/** `The name of the workspace: 3 to 33 letters …` */
export function describeName({ description, accepts, pattern, maxLength }: PathParameter): string {
  const what = capital(description ?? accepts);
  return pattern === undefined && maxLength === undefined
    ? `${what}.`
    : `${what}: ${codePunctuation(accepts)}.`;
}

/** With the documented values: in some languages an enumeration would reject a later one. */
export function describeField({ type, description }: Pick<Field, "type" | "description">): string {
  const values = "values" in type && Array.isArray(type.values) ? (type.values as string[]) : [];
  return values.length === 0 ? description : `${description} ${values.join(", ")}, or another.`;
}

const ACTIVE: Readonly<Record<string, string>> = {
  activeKey: "The active key.",
  activeConnectionString: "The connection string of the active key.",
  activeReadOnlyKey: "The active read-only key.",
  activeReadOnlyConnectionString: "The connection string of the active read-only key.",
};

const IF_ABSENT = "An update fails if the response does not have that key.";

/** The outputs of the active key, as fields. */
export function activeFields(operation: Operation): Readonly<Record<string, Field>> {
  const type: Type = { kind: "string" };
  return Object.fromEntries(
    activeNamesOf(operation).map((name) => [
      name,
      { type, description: `${ACTIVE[name] ?? ""} ${IF_ABSENT}`, required: true },
    ]),
  );
}

/** What the resource is called, from its type: `serverless endpoint` of `workspaces/serverlessEndpoints`. */
export function nounOf({ declaration }: Operation): string {
  const types = declaration.path.split("/").filter((_, index) => index % 2 === 0);
  const words = (types.at(-1) ?? "").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.replace(/ies$/, "y").replace(/(?<!s|\bredi)s$/, "");
}

export function inWords(names: readonly string[], conjunction = "and"): string {
  const quoted = names.map((name) => `\`${name}\``);
  if (quoted.length < 2) return quoted.join("");
  return `${quoted.slice(0, -1).join(", ")} ${conjunction} ${quoted.at(-1) ?? ""}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `-` and `_` stand out as code. */
function codePunctuation(text: string): string {
  return text.replace(/(?<=^|\s)[-_](?=,|\s|$)/g, "`$&`");
}
