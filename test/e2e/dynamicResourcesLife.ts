/** The life of a stack that `dynamicResources.spec.ts` looks at: one resource, or two, for each behaviour. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import type { Driver, ExportedResource, RunOptions, RunResult } from "../support/driver";
import { KeyService } from "../support/keyService";
import { stepOf } from "../support/stack/results";

export interface Run extends RunResult {
  /** Of the dynamic provider. */
  readonly calls: readonly string[];
  /** The resources in the state, with their secrets. */
  readonly saved: ExportedResource[];
  /** The state as it is stored. */
  readonly stored: string;
}

export const RUNS = [
  ...(["first", "created", "planned", "updated", "noted"] as const),
  ...(["refreshed", "refreshedAgain", "followed", "dropped", "limited", "destroyed"] as const),
];

export type Life = Readonly<Record<(typeof RUNS)[number], Run>>;

export const CONFIGURE = "configure of the stack there";

const resource = (name: string, more: object = {}) => ({ name, target: name, note: "n", ...more });

/** Those that stay as they are, but for their keys. */
const STEADY = ["created", "fading", "near", "far"].map((name) => resource(name));
const SECRETIVE = resource("secretive", { secretNote: true });
const EXTERNAL = { name: "external", get: "external" };

const FIRST = [
  ...[...STEADY, SECRETIVE, EXTERNAL],
  ...["late", "rotating", "replaced", "early", "owned", "ignoring", "gone"].map((name) => resource(name)),
];

const CHANGED = [
  ...[...STEADY, SECRETIVE],
  resource("replaced", { target: "replaced-2" }),
  resource("early", { target: "early-2", options: { deleteBeforeReplace: true } }),
  { name: "owned", get: "owned-2" },
  resource("ignoring", { note: "m", options: { ignoreChanges: ["note"] } }),
];

const NOTED = [...CHANGED, resource("rotating", { note: "m" })];

const LIMITED = NOTED.filter(({ name }) => name !== "fading").map((each) =>
  each.name === "near" || each.name === "far" ? { ...each, note: "m" } : each,
);

const KEYS: Record<string, string> = Object.fromEntries(
  [...FIRST.map(({ name }) => name), "replaced-2", "early-2", "owned-2"]
    .filter((target) => target !== "late")
    .map((target) => [target, `key-${target}`]),
);
const ROTATED = { ...KEYS, rotating: "key-rotating-rotated" };
const FADING = { ...ROTATED, fading: "key-fading-rotated" };
const { fading: _, ...FADED } = FADING;

export async function live(driver: Driver): Promise<Life> {
  const folder = mkdtempSync(join(tmpdir(), "dynamic-resources-"));
  const service = new KeyService(folder);
  const project = join(__dirname, "programs/dynamic-keys");
  const stack = await driver.createStack({ project, ...service.options });
  const run = async (kind: "preview" | "up" | "refresh" | "destroy", options?: RunOptions): Promise<Run> => {
    const result = await stack[kind](options);
    expect(result.succeeded, result.output).to.equal(true);
    const stored = JSON.stringify(await stack.exportState());
    const { resources: saved = [] } = (await stack.exportState({ showSecrets: true })).deployment;
    return { ...result, calls: service.calls(), saved, stored };
  };
  try {
    service.set(FIRST, KEYS);
    const first = await run("preview");
    const created = await run("up");
    service.set([...CHANGED, resource("rotating"), EXTERNAL], ROTATED);
    const planned = await run("preview");
    const updated = await run("up");
    service.set(NOTED, ROTATED);
    const noted = await run("up");
    service.set(NOTED, FADING);
    const refreshed = await run("refresh");
    const refreshedAgain = await run("refresh");
    const followed = await run("up");
    service.set(NOTED, FADED);
    const dropped = await run("refresh");
    service.set(LIMITED, FADED);
    const limited = await run("up", { target: [stepOf(created, "far").urn] });
    const destroyed = await run("destroy");
    return {
      ...{ first, created, planned, updated, noted, refreshed, refreshedAgain, followed, dropped },
      ...{ limited, destroyed },
    };
  } finally {
    await stack.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The calls for the resource of that name, whatever its target. */
export function callsOf({ calls }: Run, name: string): string[] {
  return calls.filter((call) => call !== CONFIGURE && new RegExp(`[ /]${name}`).test(call));
}

/** The key of a target at the end of the life. */
export function keyOf(target = ""): string {
  return (FADED as Record<string, string>)[target] ?? "none";
}
