/** Inline programs of the Automation API, which run in the user's process, with its environment. */
import { ArgsError, CredentialError } from "../arm/errors/errors";

/** The SDK's own entry point for programs, which the language host starts. */
const PROGRAM_ENTRY = /[\\/]@?pulumi[\\/]cmd[\\/]run(?:[\\/]|$)/;

/** Adds to an error about settings where an inline program has to set them. */
export function withInlineNote(error: unknown): unknown {
  if (PROGRAM_ENTRY.test(process.argv[1] ?? "") || !isOfSettings(error)) return error;
  error.message += `\nAn inline program of the Automation API has the environment of its own process, not the \`envVars\` of its workspace: set what functions and key resources need with \`stack.setConfig\`.`;
  return error;
}

function isOfSettings(error: unknown): error is Error {
  if (error instanceof CredentialError) return true;
  if (!(error instanceof ArgsError)) return false;
  return (
    error.subject === "configuration" || error.problems.some(({ property }) => property === "subscriptionId")
  );
}
