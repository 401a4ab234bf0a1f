/** Inspects an output, by the SDK's internals. */
import * as pulumi from "@pulumi/pulumi";

/** What the program gets, or the error it fails with. */
export function promiseOf<T>(output: pulumi.Output<T>): Promise<T> {
  return (output as unknown as { promise(): Promise<T> }).promise();
}

export function isKnown(output: pulumi.Output<unknown>): Promise<boolean> {
  return (output as unknown as { isKnown: Promise<boolean> }).isKnown;
}

/** The value of an output that is known and a secret; fails where it is not. */
export async function secretValueOf<T>(output: pulumi.Output<T>): Promise<T> {
  const value = await promiseOf(output);
  if (!(await isKnown(output))) throw new Error("the output is not known");
  if (!(await pulumi.isSecret(output))) throw new Error("the output is no secret");
  return value;
}

/** The message that an output fails with. */
export async function failureOf(output: pulumi.Output<unknown>): Promise<string> {
  try {
    await promiseOf(output);
  } catch (error) {
    return (error as Error).stack ?? "no stack";
  }
  return "it did not fail";
}
