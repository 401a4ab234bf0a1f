/** The Azure CLI, asked about itself: its subscription and its cloud. */
import { execFile } from "node:child_process";

import { parsed } from "../json";
import { PendingToken } from "./pendingToken";

/** The subscription that the CLI is set to, and the name of the cloud that it is logged in to. */
export interface AzureCliAccount {
  readonly subscriptionId?: string;
  readonly cloud?: string;
}

let pending: PendingToken<AzureCliAccount | undefined> | undefined;
let found: AzureCliAccount | undefined;

/**
 * What the Azure CLI is set to; `undefined` where it is not installed or not logged in. Asked once in a process,
 * unless it said nothing.
 *
 * @throws the signal's reason where that aborts first; the CLI is ended where nobody else waits for it
 */
export async function azureCliAccount(signal: AbortSignal): Promise<AzureCliAccount | undefined> {
  if (found !== undefined) return found;
  signal.throwIfAborted();
  if (pending === undefined || pending.isOver) pending = new PendingToken(askForAccount);
  return (found = await pending.answer(signal));
}

async function askForAccount(signal: AbortSignal): Promise<AzureCliAccount | undefined> {
  const output = await askAzureCli(["account", "show", "--output", "json"], signal);
  if (output === undefined) return undefined;
  const { id, environmentName } = parsed(output);
  // A wrapper of the CLI that says the ID alone will do.
  const subscriptionId = typeof id === "string" ? id : /^[\w-]+$/.exec(output)?.[0];
  return {
    ...(subscriptionId === undefined ? {} : { subscriptionId }),
    ...(typeof environmentName === "string" ? { cloud: environmentName } : {}),
  };
}

/** What it writes, without blanks around it; `undefined` where it fails or writes nothing. */
export function askAzureCli(args: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = execFile(
      "az",
      args,
      {
        signal,
        cwd: safeFolder(),
        // On Windows `az` is a batch file, which only a shell can start; no argument holds what a shell would read.
        shell: process.platform === "win32",
        windowsHide: true,
      },
      (error, stdout) => {
        const output = stdout.trim();
        resolve(error || output === "" ? undefined : output);
      },
    );
    // By itself Node asks it to end, and is kept alive by one that does not.
    signal.addEventListener("abort", () => child.kill("SIGKILL"));
  });
}

/**
 * Where no project has put an `az` of its own: Windows looks for a program in the working folder first, and other
 * systems where the PATH has a relative entry. The same folders as in the identity library's AzureCliCredential.
 */
export function safeFolder(platform = process.platform, { SystemRoot, SYSTEMROOT } = process.env): string {
  return platform === "win32" ? SystemRoot || SYSTEMROOT || "C:\\Windows" : "/bin";
}
