/**
 * What a release promises to the states and programs of its users: tokens, types, properties of key resources and the
 * stub. `npm run promise` adds what is new to the snapshot, and never takes anything away; a test holds the code to it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { format } from "prettier";

import { OPTIONS, optionsIn } from "../provider/lifecycle/storedOptions";
import { stubOf } from "../provider/lifecycle/stub";
import { KeyResourceCodec } from "../provider/lifecycle/wire";
import { keptOperations, operations } from "../provider/operations";
import { ANY_TOKEN, anyOperation } from "../provider/operations/any";
import {
  dynamicTypeOf,
  type Operation,
  resourceNameOf,
  sentNamesOf,
  tokenOf,
  typeTokenOf,
} from "../provider/operations/operation";
import { sampleOf } from "../provider/operations/sample";
import { activeOutputs } from "../provider/operations/twoKeys";
import { extraArguments } from "../provider/operations/target";
import { holdsSecret } from "../provider/specialValues";

export interface Promised {
  /** The arguments of each function, by its token. */
  functions: Record<string, string[]>;
  /** By the name in the stub: `quantum.WorkspaceKeys`. */
  resources: Record<string, PromisedResource>;
  /** With NAME for the name of the resource. */
  stub: string;
  /** The names of the options that a state may have, under their own name. */
  options: Record<string, string[]>;
}

export interface PromisedResource {
  dynamicType: string;
  pluginType: string;
  /** The properties in the state: `secret` or `plain`. */
  state: Record<string, "secret" | "plain">;
}

export const SNAPSHOT = join(__dirname, "../test/support/promised.json");

/** What the code does now. */
export function promisedNow(): Promised {
  return {
    functions: Object.fromEntries([
      ...operations.map((each) => [tokenOf(each), argumentNamesOf(each)] as const),
      [ANY_TOKEN, ["action", "apiVersion", "body", "resourceId"]],
    ]),
    resources: Object.fromEntries(
      [...keptOperations, anyOperation].map((each) => [
        resourceNameOf(each),
        { dynamicType: dynamicTypeOf(each), pluginType: typeTokenOf(each), state: stateOf(each) },
      ]),
    ),
    stub: stubOf("NAME"),
    options: {
      [OPTIONS]: Object.keys(
        optionsIn({ [OPTIONS]: { profile: "p", urn: "u", hasResourceBehind: false } }),
      ).sort(),
    },
  };
}

export function promisedBefore(): Promised | undefined {
  return existsSync(SNAPSHOT) ? (JSON.parse(readFileSync(SNAPSHOT, "utf8")) as Promised) : undefined;
}

/** What the code no longer does as promised, each as a path; additions are none. */
export function broken(before: unknown, now: unknown, path = ""): string[] {
  if (Array.isArray(before)) {
    const there = Array.isArray(now) ? (now as unknown[]) : [];
    return before.filter((each) => !there.includes(each)).map((each) => `${path}: ${String(each)} is gone`);
  }
  if (typeof before !== "object" || before === null) {
    return before === now ? [] : [`${path}: was ${String(before)}, is ${String(now)}`];
  }
  return Object.entries(before).flatMap(([name, value]) => {
    const inner = path === "" ? name : `${path} ${name}`;
    const there = (now as Record<string, unknown> | undefined)?.[name];
    return there === undefined ? [`${inner}: is gone`] : broken(value, there, inner);
  });
}

function argumentNamesOf(operation: Operation): string[] {
  const { parameters, resourcePath, query, body } = operation;
  const names = [
    ...Object.keys({ ...parameters, ...query, ...body }),
    ...extraArguments(operation),
    ...(resourcePath.includes("{subscriptionId}") ? ["subscriptionId"] : []),
    ...["apiVersion", "resourceId"],
  ];
  return [...new Set(names)].sort();
}

/** The properties of a state with every field, with the marks that its provider gives them. */
function stateOf(operation: Operation): Record<string, "secret" | "plain"> {
  const keys = { ...sampleOf(operation, "fake"), fieldOfALaterVersion: "fake" };
  const encoded = new KeyResourceCodec(operation).encode({
    resourceId: "/",
    apiVersion: operation.apiVersion,
    args: Object.fromEntries(sentNamesOf(operation).map((name) => [name, "fake"])),
    keepers: {},
    ...(operation.twoKeys && { use: "primary" as const }),
    keys,
    active: activeOutputs(operation, keys, "primary"),
    revision: 1,
    rotated: [],
  });
  // `null`: a field of another variant of the response.
  const isSecret = (value: unknown) => value === null || holdsSecret(value);
  return Object.fromEntries(
    Object.entries(encoded).map(([name, value]) => [name, isSecret(value) ? "secret" : "plain"]),
  );
}

async function write(): Promise<void> {
  const now = promisedNow();
  const problems = broken(promisedBefore() ?? {}, now);
  if (problems.length > 0)
    throw new Error(`These are in users' states and programs:\n${problems.join("\n")}`);
  writeFileSync(SNAPSHOT, await format(JSON.stringify(now), { parser: "json", printWidth: 110 }));
}

if (require.main === module) void write();
