import * as pulumi from "@pulumi/pulumi";

/** The names of the arguments that are secrets: what an output becomes no longer tells. */
export async function secretNamesOf(args: object | undefined): Promise<string[]> {
  const names = Object.entries(args ?? {}).map(async ([name, value]) =>
    pulumi.Output.isInstance(value) && (await pulumi.isSecret(value)) ? [name] : [],
  );
  return (await Promise.all(names)).flat();
}
