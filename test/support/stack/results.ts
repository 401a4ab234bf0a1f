/** Looking things up in the results of runs and in saved states, by the names that programs give. */
import type { ExportedResource, RunResult, Step, TestStack } from "../driver";
import { secretSignature, signatureKey } from "../values";

/** What was done to each resource; the last action if there were several. */
export function ops(result: RunResult): Record<string, string> {
  return Object.fromEntries(result.steps.map(({ name, op }) => [name, op]));
}

/** Everything done to one resource. */
export function opsOf(result: RunResult, name: string): string[] {
  return result.steps.filter((step) => step.name === name).map(({ op }) => op);
}

export function stepOf(result: RunResult, name: string, op?: string): Step {
  const found = result.steps.find((step) => step.name === name && (op === undefined || step.op === op));
  return there(found, `step of ${name}`, result.output);
}

export function savedResource(resources: ExportedResource[] | undefined, name: string): ExportedResource {
  const found = resources?.find(({ urn }) => urn.endsWith(`::${name}`));
  return there(found, `saved resource ${name}`, resources?.map(({ urn }) => urn).join("\n") ?? "");
}

/** The messages of a run's errors. */
export function errorsOf(result: RunResult): string[] {
  return result.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

/** A secret as an export with `showSecrets` has it. */
export function shownSecret(value: unknown): object {
  return { [signatureKey]: secretSignature, plaintext: JSON.stringify(value) };
}

/** The inputs of a resource in the state, secrets included. */
export async function inputsOf(stack: TestStack, name: string): Promise<Record<string, unknown>> {
  const { resources } = (await stack.exportState({ showSecrets: true })).deployment;
  return unwrapped(savedResource(resources, name).inputs) as Record<string, unknown>;
}

/** `{ plaintext: "…" }` as the value that it stands for. */
function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (typeof value !== "object" || value === null) return value;
  if ("plaintext" in value) return JSON.parse(value.plaintext as string);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrapped(inner)]));
}

function there<T>(found: T | undefined, what: string, instead: string): T {
  if (found === undefined) {
    throw new Error(`there is no ${what}, but:\n${instead}`);
  }
  return found;
}
