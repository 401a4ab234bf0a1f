/** The message of an error, as functions, key resources and the plugin show it. */
import { ArgsError, ArmError, CredentialError } from "../arm/errors/errors";
import { failedLoad } from "../arm/errors/failedLoad";
import { ListingFailed } from "./listed";

/** A key was rotated, and `onRotation` is `fail`. */
export class RotationError extends Error {
  override readonly name = "RotationError";
}

const OWN_ERRORS = [ArgsError, ArmError, CredentialError, ListingFailed, RotationError];

/** The messages of our own errors contain no secrets; those of others may, so they are not shown. */
export function messageOf(error: unknown): string {
  if (OWN_ERRORS.some((type) => error instanceof type)) return (error as Error).message;
  const load = failedLoad(error);
  if (load !== undefined) return `pulumi-azure-listkeys: ${load.reason}. ${load.advice}.`;
  return `Internal error of pulumi-azure-listkeys: ${error instanceof Error ? error.name : typeof error}`;
}
