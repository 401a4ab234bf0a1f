/** A terminal of a given width, by util-linux's `script`. */
import { spawn, spawnSync } from "node:child_process";

/** Why there is none; `undefined` where there is. */
export function terminalUnavailable(): string | undefined {
  const { stdout } = spawnSync("script", ["--version"], { encoding: "utf8" });
  return /util-linux/.test(stdout ?? "") ? undefined : "no util-linux script on the PATH";
}

/** Resolves with all that the command writes to the terminal, without what moves the cursor or sets colours. */
export function inTerminal(
  columns: number,
  command: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly timeout: number },
): Promise<string> {
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  const line = `stty cols ${columns} rows 60; exec ${quoted}`;
  return new Promise((resolve, reject) => {
    const child = spawn("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
      ...options,
      env: { ...options.env, TERM: "xterm", SHELL: "/bin/sh" },
    });
    let written = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (written += text));
    child.once("error", reject);
    child.once("close", () => resolve(plain(written)));
  });
}

function plain(written: string): string {
  // eslint-disable-next-line no-control-regex
  return written.replace(/\u001b(?:\[[0-9;?]*[ -/]*[@-~]|[()][A-Z0-9]|[=>])/g, "").replace(/\r+\n/g, "\n");
}
