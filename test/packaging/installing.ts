/** Folders with the package installed in them, each by a real package manager. */
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { basename, delimiter, join } from "node:path";

export const repository = realpathSync(join(__dirname, "../.."));

export interface Manifest {
  name?: string;
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  [field: string]: unknown;
}

export const packageManifest = readManifest(repository);

/** Nothing here takes longer, on a slow line either. */
const installTimeoutMs = 240_000;

/** Not a defect of the package: the registry does not hand something out. A test that meets it is skipped. */
export class CannotInstall extends Error {}

export interface Installer {
  /** Installs what the manifest of the folder names. Returns the warnings, a line each. */
  install: (folder: string) => Promise<string[]>;
}

export function npm(env: NodeJS.ProcessEnv, ...flags: string[]): Installer {
  const command = ["npm", "install", "--no-audit", "--no-fund", "--no-update-notifier", ...flags];
  return { install: async (folder) => warningsIn(await run(command, folder, env)) };
}

/** pnpm from the registry: put into the folder `tools`, and its store beside it. */
export async function pnpm(env: NodeJS.ProcessEnv, tools: string): Promise<Installer> {
  writeManifest(tools, { private: true, dependencies: { pnpm: "^10.0.0" } });
  await npm(env).install(tools);
  const command = [
    ...[join(tools, "node_modules/.bin/pnpm"), "install", "--no-frozen-lockfile"],
    ...["--store-dir", join(tools, "store"), "--reporter", "append-only"],
  ];
  return { install: async (folder) => warningsIn(await run(command, folder, env)) };
}

/** The environment with a line of Node first on the PATH; the npm package `node` brings the binary. */
export async function withNode(
  line: string,
  env: NodeJS.ProcessEnv,
  folder: string,
): Promise<NodeJS.ProcessEnv> {
  writeManifest(folder, { private: true, dependencies: { node: line } });
  await npm(env).install(folder);
  const binaries = join(folder, "node_modules/node/bin");
  if (!existsSync(join(binaries, "node"))) {
    throw new CannotInstall(`the npm package node@${line} has left no binary for this platform`);
  }
  return { ...env, PATH: [binaries, env["PATH"]].join(delimiter) };
}

/** The tarball that a release would be, from `dist` as it is. */
export async function pack(folder: string): Promise<string> {
  const command = ["npm", "pack", "--ignore-scripts", "--pack-destination", folder];
  await run(command, repository, installEnvironment());
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack left no tarball");
  return join(folder, tarball);
}

/** Installs what the manifest names, and this package; where a registry refuses, the test is skipped with the reason. */
export async function installPackage(test: Mocha.Context, folder: string, manifest: Manifest): Promise<void> {
  const own = { "pulumi-azure-listkeys": `file:${await pack(folder)}` };
  writeManifest(folder, { ...manifest, dependencies: { ...manifest.dependencies, ...own } });
  try {
    await npm(installEnvironment()).install(folder);
  } catch (error) {
    if (!(error instanceof CannotInstall)) throw error;
    console.log(`    ${error.message}`);
    test.skip();
  }
}

/** What a folder needs of the built repository to be the package: its manifest, as given, and `dist`. */
export function copyPackage(folder: string, manifest: Manifest): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(repository, "dist"), join(folder, "dist"), { recursive: true });
  writeManifest(folder, manifest);
}

/** This process's environment without what an `npm run` around it adds: that would be taken for settings. */
export function installEnvironment(): NodeJS.ProcessEnv {
  const added = /^(npm_(package|lifecycle|command|execpath|node_execpath|config_local_prefix)|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

export function writeManifest(folder: string, manifest: Manifest): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
}

/** What npm ("npm warn …") and pnpm (" WARN  …") call a warning. */
function warningsIn(output: string): string[] {
  return output
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^npm warn|^\[?WARN\b/i.test(line));
}

/** The registry does not have it, does not give it, or cannot be reached. */
const refusals =
  /\b(E404|ETARGET|E401|E403|E429|E5\d\d|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EBADENGINE|ERR_PNPM_FETCH_\d+|ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_NO_MATCHING_VERSION|ERR_PNPM_UNSUPPORTED_ENGINE)\b/;

/** Runs a command to its end, or ends it and all it started. Resolves with what it printed. */
export async function run(
  [command = "", ...args]: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  let hung = false;
  const deadline = setTimeout(() => {
    hung = true;
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }, installTimeoutMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => clearTimeout(deadline));
  if (hung) throw new Error(`${command} had not ended after ${installTimeoutMs / 1000} s:\n${output}`);
  if (code === 0) return output;
  const [refusal] = refusals.exec(output) ?? [];
  if (refusal !== undefined) throw new CannotInstall(`${basename(command)} ${args[0]} ended with ${refusal}`);
  throw new Error(`${command} ${args.join(" ")} ended with exit code ${code}:\n${output}`);
}
