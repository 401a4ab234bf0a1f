/** The Azure CLI's current subscription and cloud. */
import { execFile } from "node:child_process";

import { parsed } from "../json";
import { PendingToken } from "./pendingToken";

/** The CLI's current subscription, and the name of the cloud that it is logged in to. */
export interface AzureCliAccount {
  readonly subscriptionId?: string;
  readonly cloud?: string;
}

let pending: PendingToken<AzureCliAccount | undefined> | undefined;
let found: AzureCliAccount | undefined;

/**
 * The Azure CLI's current account; `undefined` if it is not installed or not logged in. A result is kept for the whole
 * process.
 *
 * @throws the signal's reason if that aborts first; the CLI is killed if no other caller waits for it
 */
export async function azureCliAccount(signal: AbortSignal): Promise<AzureCliAccount | undefined> {
  if (found !== undefined) return found;
  signal.throwIfAborted();
  if (pending === undefined || pending.isOver) pending = new PendingToken(readAccount);
  return (found = await pending.result(signal));
}

async function readAccount(signal: AbortSignal): Promise<AzureCliAccount | undefined> {
  const output = await runAzureCli(["account", "show", "--output", "json"], signal);
  if (output === undefined) return undefined;
  const { id, environmentName } = parsed(output);
  // A wrapper of the CLI may print only the ID.
  const subscriptionId = typeof id === "string" ? id : /^[\w-]+$/.exec(output)?.[0];
  return {
    ...(subscriptionId === undefined ? {} : { subscriptionId }),
    ...(typeof environmentName === "string" ? { cloud: environmentName } : {}),
  };
}

/** The trimmed output of the Azure CLI; `undefined` if it fails or prints nothing. */
export function runAzureCli(args: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = execFile(
      "az",
      args,
      {
        signal,
        cwd: safeFolder(),
        // On Windows `az` is a batch file, which only a shell can start. No argument has characters special to a shell.
        shell: process.platform === "win32",
        windowsHide: true,
      },
      (error, stdout) => {
        const output = stdout.trim();
        resolve(error || output === "" ? undefined : output);
      },
    );
    // Node itself sends SIGTERM, and is kept alive by a CLI that ignores it.
    signal.addEventListener("abort", () => child.kill("SIGKILL"));
  });
}

/**
 * A working folder in which no project can have placed its own `az`: Windows searches the working folder first, and
 * other systems do if the PATH has a relative entry. The same folders as in the identity library's AzureCliCredential.
 */
export function safeFolder(platform = process.platform, { SystemRoot, SYSTEMROOT } = process.env): string {
  return platform === "win32" ? SystemRoot || SYSTEMROOT || "C:\\Windows" : "/bin";
}
