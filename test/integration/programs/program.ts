/** What the programs share. They use the build, as a user's program does: the sources take twice the CPU time to load. */
import { inspect } from "node:util";

import type { ArmClient } from "pulumi-azure-listkeys/dist/arm/client.js";
import type { Settings } from "pulumi-azure-listkeys/dist/arm/settings.js";
import { listKeys } from "pulumi-azure-listkeys/dist/listKeys.js";
import { operationOfToken } from "pulumi-azure-listkeys/dist/operations/find.js";
import type { Operation } from "pulumi-azure-listkeys/dist/operations/operation.js";

/** The result of a call, or its error. */
export interface Outcome {
  readonly result?: unknown;
  readonly error?: {
    readonly name: string;
    readonly message: string;
    readonly code?: string;
    readonly status?: number;
    readonly kind?: string;
    /** As `util.inspect` shows it, with all that is hidden, and as JSON. */
    readonly printed: string;
  };
}

/** Runs the program with the input that its parent process passed, and prints the result as JSON. */
export function run<Input, Result>(program: (input: Input) => Promise<Result>): void {
  program(JSON.parse(process.argv[2] ?? "") as Input).then(
    (result) => console.log(JSON.stringify(result)),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}

/** The declarations of one service are loaded for it, and not those of all. */
const operation = operationOfToken("azure-listkeys:quantum:listWorkspaceKeys") as Operation;

/** Lists the keys of a Quantum workspace in the resource group `rg`. */
export function listWorkspaceKeys(
  settings: Settings,
  client: ArmClient,
  workspaceName = "q1",
): Promise<object> {
  return listKeys(
    operation,
    { resourceGroupName: "rg", workspaceName },
    { settings, client, untilReady: false, report: () => undefined, warn: () => undefined },
  );
}

export function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  return call.then(
    (result) => ({ result }),
    (error: Error & Omit<NonNullable<Outcome["error"]>, "printed">) => {
      const { name, message, code, status, kind } = error;
      const printed = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
      return { error: { name, message, printed, ...definedIn({ code, status, kind }) } };
    },
  );
}

function definedIn<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as object;
}
