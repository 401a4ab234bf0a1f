/** What is wrong with a property, as the engine tells it. */
import type { ArgsProblem } from "../arm/errors";
import type { Mask } from "./mask";
import { holdsSecret } from "./values";

export interface Failure {
  /** Empty where the property's value is not to be shown: the engine prints it. */
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
