/**
 * What Microsoft's and Pulumi's own types say of each function of azure-native that returns credentials, as data that nobody
 * here typed: `azureFacts.json`, whose `source` says what it was collected from.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A field's name with marks behind it (`?`, `!`, `(r)`), and its type, or the fields below it. */
export type FactFields = Readonly<Record<string, unknown>>;

export interface Fact {
  /** The resource type, fixed names in the path not among them. */
  readonly type: string;
  readonly action: string;
  /** The end of the path where its names are the same for all resources: `config/appsettings`. */
  readonly fixedPath?: string;
  readonly scope?: string;
  readonly apiVersions: { readonly azureNative: string; readonly stable: string | null };
  readonly permission: string;
  readonly paged?: true;
  readonly longRunning?: true;
  /** azure-native's arguments and results. */
  readonly args: FactFields;
  readonly result: FactFields;
  /** The JSON on the wire. */
  readonly wire: { readonly output?: FactFields; readonly input?: FactFields } | null;
  readonly query?: FactFields;
  /** Microsoft's own example of a response. */
  readonly sample?: Readonly<Record<string, unknown>>;
}

const { operations } = JSON.parse(readFileSync(join(__dirname, "azureFacts.json"), "utf8")) as {
  operations: Readonly<Record<string, Fact>>;
};

/** By azure-native's names: `storage.listStorageAccountKeys`. */
export const azureFacts: ReadonlyMap<string, Fact> = new Map(Object.entries(operations));

/** A name without the marks behind it. */
export function bare(name: string): string {
  return name.replace(/[!?]|\((?:r|w|sensitive)\)/g, "");
}

/**
 * The leaves of azure-native's type of a result, as `passwords.[].value?: string`: each part that may be absent has a `?`.
 */
export function leavesOf(fields: FactFields, at = ""): string[] {
  return Object.entries(fields).flatMap(([name, type]) => leaves(type, at === "" ? name : `${at}.${name}`));
}

function leaves(type: unknown, at: string): string[] {
  if (typeof type === "string") {
    const [, item] = /^(.*)\[\]$/.exec(type) ?? [];
    if (item !== undefined) return leaves(item, `${at}.[]`);
    const [, value] = /^\{\[key\]: (.*)\}$/.exec(type) ?? [];
    if (value !== undefined) return leaves(value, `${at}.*`);
    return [`${at}: ${/^"|^string|^enums\./.test(type) ? "string" : type}`];
  }
  const { $type, ...variants } = type as { $type: string } & Record<string, FactFields | string>;
  const below = $type.endsWith("[]") ? `${at}.[]` : $type.startsWith("{[key]") ? `${at}.*` : at;
  return Object.values(variants).flatMap((fields) =>
    // A type that is in itself is declared as anything.
    typeof fields === "string" ? [`${below}: any`] : leavesOf(fields, below),
  );
}
