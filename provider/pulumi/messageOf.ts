import { ArgsError, ArmError, CredentialError } from "../arm/errors";
import { RotationError } from "./lifecycle";

/** What a user is told of an error. The messages of our own hold no value; who knows what another's holds. */
export function messageOf(error: unknown): string {
  const own = [ArgsError, ArmError, CredentialError, RotationError].some((type) => error instanceof type);
  if (own) return (error as Error).message;
  return `Internal error of pulumi-azure-listkeys: ${error instanceof Error ? error.name : typeof error}`;
}
