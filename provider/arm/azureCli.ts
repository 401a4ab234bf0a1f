import { execFile } from "node:child_process";

let found: Promise<string | undefined> | undefined;

/**
 * The subscription that the Azure CLI is set to; `undefined` where it is not installed or not logged in. Asked
 * once in a process, unless it gave none.
 */
export async function azureCliSubscription(): Promise<string | undefined> {
  const subscription = await (found ??= askAzureCli());
  if (subscription === undefined) found = undefined;
  return subscription;
}

function askAzureCli(): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(
      "az",
      ["account", "show", "--query", "id", "--output", "tsv"],
      // On Windows `az` is a batch file, which only a shell can start; the arguments are constants.
      { timeout: 30_000, shell: process.platform === "win32", windowsHide: true },
      (error, stdout) => {
        const id = stdout.trim();
        resolve(error || id === "" ? undefined : id);
      },
    );
  });
}
