/** The errors that the engine receives. */
import type { status } from "@grpc/grpc-js";

import type { ArgsProblem } from "../arm/errors/errors";
import { holdsSecret } from "../specialValues";
import type { Mask } from "./mask";

/** An error of the plugin itself; the message contains no value. */
export class PluginError extends Error {
  override readonly name = "PluginError";

  constructor(
    readonly code: keyof typeof status,
    message: string,
  ) {
    super(message);
  }
}

/** A problem with a property. */
export interface Failure {
  /** Empty if the property's value must not be shown, as the engine prints it. */
  readonly property: string;
  readonly reason: string;
}

export function failuresOf(
  problems: readonly ArgsProblem[],
  properties: Readonly<Record<string, unknown>>,
  mask: Mask,
): Failure[] {
  return problems.map(({ property, reason }) => ({
    property: property in properties && holdsSecret(properties[property]) ? "" : property,
    reason: mask(`${property} ${reason}`),
  }));
}

/** Profiles are for TypeScript programs; in every other language an explicit provider has its own settings. */
export function profileProblemsIn(properties: Readonly<Record<string, unknown>>): ArgsProblem[] {
  if (properties["profile"] === undefined) return [];
  return [
    {
      property: "profile",
      reason:
        "is an option only in TypeScript programs: create a provider with those settings (azure-listkeys:Provider), and pass it as the option `provider`",
    },
  ];
}
