// Every operation in each of its forms, for the targets that the file that PROGRAM names has: given to
// another resource, exported, and shown in every way that a program might by mistake.
import { appendFileSync, readFileSync } from "node:fs";

import * as pulumi from "@pulumi/pulumi";
import * as listkeys from "pulumi-azure-listkeys";

import { prints } from "../../prints";

interface Program {
  targets: {
    module: string;
    functionName: string;
    resourceName: string;
    /** There is such a resource. */
    isKept: boolean;
    /** The same response until it is rotated: the resource can be looked up. */
    isStable: boolean;
    resourceId: string;
    action: string;
    apiVersion: string;
    /** Those that the function, and the resource, cannot do without. */
    args: object;
  }[];
  forms: ("function" | "any" | "resource" | "anyResource" | "get")[];
  /** The file for what the program shows of its outputs. */
  shown: string;
  /** The control: the first value is used as if it were no secret. */
  leaks?: boolean;
}

type Keys = pulumi.Output<Record<string, unknown>> | pulumi.CustomResource;

/** The package's modules, by the names in the operations' declarations. */
type Modules = Record<
  string,
  Record<string, (args: object) => Keys> &
    Record<
      string,
      {
        new (name: string, args: object): pulumi.CustomResource;
        get(name: string, id: string): pulumi.CustomResource;
      }
    >
>;

class Consumer extends pulumi.CustomResource {
  constructor(name: string, value: unknown) {
    super("foreign:index:Consumer", name, { value });
  }
}

const { targets, forms, shown, leaks } = JSON.parse(
  readFileSync(process.env["PROGRAM"] ?? "", "utf8"),
) as Program;
const modules = listkeys as unknown as Modules;

const planned = targets.flatMap((target, index) =>
  forms.filter((form) => hasForm(target, form, index)).map((form) => ({ form, target, index })),
);
const made = planned.map(({ form, target, index }) => make(form, target, index));
const keys = made.map((one) => (pulumi.Output.isInstance(one) ? one : fieldsOf(one)));
/** A resource with all that there is in it has every other resource in it, too: one of each form is shown whole. */
const notWhole = new Set<unknown>(
  planned.flatMap(({ form }, index) => {
    const isFirst = planned.findIndex((other) => other.form === form) === index;
    return isFirst || pulumi.Output.isInstance(made[index]) ? [] : [made[index], keys[index]];
  }),
);
made.forEach(show);
keys.forEach((one, index) => new Consumer(`consumer-${index}`, one));
// Once more with all that there is to see in them.
pulumi.all(keys).apply(() => [...made, ...keys, modules].forEach(show));

// An output each: of a list, nobody could tell which of its elements are secret.
export = {
  ...named(
    "all",
    keys.map((one) => pulumi.output(one)),
  ),
  ...named(
    "values",
    keys.map((one) => pulumi.output(one).apply((fields) => Object.values(fields))),
  ),
  text: pulumi.jsonStringify(keys),
  ...(leaks === true ? { leaked: leak() } : {}),
};

function named(prefix: string, outputs: pulumi.Output<unknown>[]): Record<string, pulumi.Output<unknown>> {
  return Object.fromEntries(outputs.map((output, index) => [`${prefix}${index}`, output]));
}

function leak(): pulumi.Output<string> {
  const plain = pulumi.unsecret(pulumi.jsonStringify(keys));
  new Consumer("leaking-consumer", plain);
  plain.apply((value) => show(new Error(value)));
  return plain;
}

/** Not each response is kept, and `arm.listKeys` takes but actions whose name begins with list. */
function hasForm(target: Program["targets"][number], form: Program["forms"][number], index: number): boolean {
  const { isKept, isStable, action } = target;
  switch (form) {
    case "function":
      return true;
    case "any":
      return /^list/i.test(action);
    case "anyResource":
      // It treats every response in one way: a few are enough.
      return /^list/i.test(action) && index < 5;
    case "resource":
      return isKept;
    case "get":
      return isKept && isStable;
  }
}

function make(form: Program["forms"][number], target: Program["targets"][number], index: number): Keys {
  const { module, functionName, resourceName, resourceId, action, apiVersion, args } = target;
  const body = { shown: pulumi.secret("no") };
  switch (form) {
    case "function":
      return memberOf(module, functionName)({ ...args, resourceId });
    case "any":
      return listkeys.arm.listKeys({ resourceId, action, apiVersion, body });
    case "resource":
      return new (memberOf(module, resourceName))(`keys-${index}`, { ...args, resourceId });
    case "anyResource":
      return new listkeys.arm.Keys(`any-${index}`, { resourceId, action, apiVersion, body });
    case "get":
      return memberOf(module, resourceName).get(`found-${index}`, resourceId);
  }
}

function memberOf(module: string, name: string): Modules[string][string] {
  const member = modules[module]?.[name];
  if (member === undefined) throw new Error(`There is no ${module}.${name}.`);
  return member;
}

/** The outputs of a resource that are the service's response. */
function fieldsOf(resource: pulumi.CustomResource): Record<string, unknown> {
  const own = ["id", "urn", "resourceId", "apiVersion", "action", "revision", "rotated", "keepers"];
  const fields = Object.entries(resource).filter(
    ([name, value]) => pulumi.Output.isInstance(value) && !own.includes(name) && !name.startsWith("__"),
  );
  return Object.fromEntries(fields);
}

function show(value: unknown): void {
  for (const [how, print] of Object.entries(prints)) {
    const isWhole = how === "util.inspect, all of it";
    if (isWhole && notWhole.has(value)) continue;
    const text = attempt(() => print(value));
    appendFileSync(shown, `${how}: ${text}\n`);
    if (isWhole && value instanceof pulumi.CustomResource) expectEveryResource(text);
  }
  if (value instanceof Error) return;
  console.log(value);
  console.error(`${attempt(() => String(value))} ${attempt(() => JSON.stringify(value))}`);
}

function expectEveryResource(text: string): void {
  const names = made.map((one) => (one as { readonly __name?: string }).__name);
  const missing = names.filter((name) => name !== undefined && !text.includes(`'${name}'`));
  if (missing.length > 0) throw new Error(`Not shown with another resource: ${missing.join()}`);
}

/** What is not to be shown in some way says so. */
function attempt(print: () => string): string {
  try {
    return print();
  } catch (error) {
    return String(error);
  }
}
