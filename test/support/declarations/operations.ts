/** Operations that the tests use. */
import { type Args, type Context, listKeys } from "../../../provider/listKeys";
import { anyOperation } from "../../../provider/operations/any";
import { operationNamed, operations } from "../../../provider/operations/index";
import { object } from "../../../provider/operations/declare";
import type { Operation } from "../../../provider/operations/operation";
import { parseResult, type Result } from "../../../provider/operations/result";
import { sampleOf } from "../../../provider/operations/sample";

export const listMachineLearningWorkspaceKeys = operationNamed("machinelearningservices.listWorkspaceKeys");
export const listComputeKeys = operationNamed("machinelearningservices.listComputeKeys");
export const listServerlessEndpointKeys = operationNamed(
  "machinelearningservices.listServerlessEndpointKeys",
);
export const listQuantumWorkspaceKeys = operationNamed("quantum.listWorkspaceKeys");

/** The ID of a resource whose keys an operation lists; two operations of one resource type have one each. */
export function resourceIdOf(operation: Operation): string {
  const ofType = operations.filter(({ resourcePath }) => resourcePath === operation.resourcePath);
  const ordinal = ofType.findIndex(({ action }) => action === operation.action) + 1;
  const subscriptionId = "00000000-0000-0000-0000-000000000000";
  const another = `subscriptions/${subscriptionId}/resourceGroups/fake/providers/Fake.Fake/fakes`;
  return operation.resourcePath.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "subscriptionId") return subscriptionId;
    const own = `fake${ordinal || 1}`;
    return operation.parameters[name]?.isResourceId ? `${another}/${own}` : own;
  });
}

/** The arguments that a call cannot do without beside those of the path. */
export function requiredArgs({ query, body }: Operation): Record<string, unknown> {
  const fields = Object.entries({ ...query, ...body }).filter(([, field]) => field.required === true);
  return sampleOf({ result: object("RequiredArgs", "", Object.fromEntries(fields)) }, "x");
}

/** The result; and what is not as declared, where anything is. */
export function read(
  operation: Operation,
  response: object,
): { result: Result; mismatches?: readonly string[] } {
  const { result, mismatches } = parseResult(operation, response);
  return mismatches.length === 0 ? { result } : { result, mismatches };
}

/** What becomes of a response that is as declared. */
export function resultOf(operation: Operation, response: unknown): Result {
  const { result, mismatches } = read(operation, response as object);
  if (mismatches !== undefined) throw new Error(mismatches.join(", "));
  return result;
}

/** The response of any list action of any resource, as `arm.listKeys` returns it. */
export async function listAny(args: Args, context: Context): Promise<unknown> {
  return ((await listKeys(anyOperation, args, context)) as { result: unknown }).result;
}
