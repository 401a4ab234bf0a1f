import { execFile } from "node:child_process";

import { Inquiry } from "./inquiry";

let pending: Inquiry<string | undefined> | undefined;
let found: string | undefined;

/**
 * The subscription that the Azure CLI is set to; `undefined` where it is not installed or not logged in. Asked
 * once in a process, unless it gave none.
 *
 * @throws the signal's reason where that aborts first; the CLI is ended where nobody else waits for it
 */
export async function azureCliSubscription(signal: AbortSignal): Promise<string | undefined> {
  if (found !== undefined) return found;
  signal.throwIfAborted();
  if (pending === undefined || pending.isOver) pending = new Inquiry(askAzureCli);
  return (found = await pending.answer(signal));
}

function askAzureCli(signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = execFile(
      "az",
      ["account", "show", "--query", "id", "--output", "tsv"],
      {
        signal,
        cwd: safeFolder(),
        // On Windows `az` is a batch file, which only a shell can start; the arguments are constants.
        shell: process.platform === "win32",
        windowsHide: true,
      },
      (error, stdout) => {
        const id = stdout.trim();
        resolve(error || id === "" ? undefined : id);
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
