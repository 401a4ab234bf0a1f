import { execFile } from "node:child_process";

/** The subscription that the Azure CLI is set to; `undefined` where it is not installed or not logged in. */
export function azureCliSubscription(): Promise<string | undefined> {
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
