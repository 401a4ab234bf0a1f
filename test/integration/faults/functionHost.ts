/** A program's process without an engine: it calls the functions that its parent names, one message a call. */
import * as pulumi from "@pulumi/pulumi";
import * as modules from "pulumi-azure-listkeys";

import { type Called, type Outcome, serviceFieldsOf } from "./face";

type Function = (args: { resourceId: string }, opts: pulumi.InvokeOutputOptions) => pulumi.Output<object>;

/** What Pulumi would show. Without an engine the SDK's log goes to the console. */
const printed: string[] = [];
for (const method of ["log", "info", "warn", "error"] as const) {
  console[method] = (...values: unknown[]) => void printed.push(values.join(" "));
}

// An output that fails does so in each of its parts; Pulumi's runner looks after those that nobody asked for.
process.on("unhandledRejection", () => undefined);

const resource = createResource();

process.on("message", ({ id, called }: { id: number; called: Called }) => {
  void outcomeOf(called).then((outcome) => process.send?.({ id, outcome }));
});

async function outcomeOf({ operation, resourceId, behindResource }: Called): Promise<Outcome> {
  const { module, functionName } = operation;
  const list = (modules as unknown as Record<string, Record<string, Function>>)[module]?.[
    functionName
  ] as Function;
  const dependsOn = behindResource ? [await resource] : [];
  const output = list({ resourceId }, { dependsOn }) as unknown as Internals<object>;
  try {
    const keys = await output.promise();
    const [known, isSecret] = await Promise.all([output.isKnown, output.isSecret]);
    return { ...(known ? { keys: serviceFieldsOf(keys) } : {}), isSecret, printed: printed.splice(0) };
  } catch (error) {
    return { error: (error as Error).message, isSecret: true, printed: printed.splice(0) };
  }
}

/** A resource that was created; after that the functions are no longer mocked. */
async function createResource(): Promise<pulumi.Resource> {
  const { PULUMI_NODEJS_DRY_RUN: preview } = process.env;
  await pulumi.runtime.setMocks({
    call: ({ inputs }) => inputs as Record<string, unknown>,
    newResource: ({ name, inputs }) => ({ id: name, state: inputs as Record<string, unknown> }),
  });
  const created = new Workspace("test:index:Workspace", "workspace");
  await (created.id as unknown as Internals<string>).promise();
  pulumi.runtime.resetOptions("", "", -1, "", "", preview === "true", "");
  return created;
}

class Workspace extends pulumi.CustomResource {}

interface Internals<Value> {
  promise(): Promise<Value>;
  readonly isKnown: Promise<boolean>;
  readonly isSecret: Promise<boolean>;
}
