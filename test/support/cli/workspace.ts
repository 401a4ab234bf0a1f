/**
 * The environment of the CLI in tests: a home, a backend and stand-ins for other packages' plugins in a
 * temporary folder, so that it finds nothing of the machine's, changes nothing there and stays on loopback.
 * This package's own plugin is not among them: a project says where it is, as any user's does.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { automation } from "@pulumi/pulumi";
import { dump } from "js-yaml";
import { foreignPackages } from "../foreignResources";
import { OWN_PLUGIN } from "../ownPlugin";
import { testPassphrase } from "../stack/passphrase";
import { findOnPath } from "../processes";
import { readProject, readProjectFile } from "../stack/project";

export interface Surroundings {
  folder: string;
  backend: string;
  remove(): void;
}

export function makeSurroundings(): Surroundings {
  const folder = mkdtempSync(join(tmpdir(), "pulumi-cli-"));
  const backend = join(folder, "backend");
  for (const name of ["backend", "home", "plugins"]) {
    mkdirSync(join(folder, name));
  }
  const echo = `exec "${process.execPath}" --require "${require.resolve("tsx/cjs")}" "${join(__dirname, "echoPlugin.ts")}"`;
  for (const name of foreignPackages) {
    writeScript(join(folder, "plugins", `pulumi-resource-${name}`), `${echo} "$@"`);
  }
  return { folder, backend, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The variables that the CLI itself needs, on top of the program's own environment. */
export function cliEnvironment(surroundings: Surroundings, env: NodeJS.ProcessEnv): Record<string, string> {
  const given = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const pulumi = findOnPath("pulumi", process.env);
  if (pulumi === undefined) {
    throw new Error("no pulumi on the PATH");
  }
  const path = [join(surroundings.folder, "plugins"), dirname(pulumi), ...foldersWithoutOwnPlugin(given)];
  return {
    ...given,
    PATH: path.join(delimiter),
    PULUMI_HOME: join(surroundings.folder, "home"),
    PULUMI_BACKEND_URL: `file://${surroundings.backend}`,
    PULUMI_CONFIG_PASSPHRASE: testPassphrase,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
  };
}

/**
 * npm puts the executables of installed packages on the PATH of what it runs: the plugin would be found
 * there.
 */
function foldersWithoutOwnPlugin({ PATH = "" }: NodeJS.ProcessEnv): string[] {
  return PATH.split(delimiter).filter((folder) => !existsSync(join(folder, basename(OWN_PLUGIN))));
}

/**
 * A workspace whose `Pulumi.yaml` points at the program where it is: what the CLI writes beside it,
 * the stack's configuration above all, never lands in the project under test.
 */
export async function makeWorkspace(
  surroundings: Surroundings,
  project: string,
  env: NodeJS.ProcessEnv,
): Promise<{ workspace: automation.LocalWorkspace; folder: string }> {
  const folder = mkdtempSync(join(surroundings.folder, "stack-"));
  const { root, directory, entryPoint, plugins } = readProject(project);
  const file = readProjectFile(root);
  const moved = {
    ...file,
    main: join(directory, entryPoint),
    ...(file.packages !== undefined && { packages: { ...file.packages, ...plugins } }),
  };
  writeFileSync(join(folder, "Pulumi.yaml"), dump(moved));
  const environment = cliEnvironment(surroundings, env);
  const pulumiCommand = await commandWithout(folder, environment);
  const workspace = await automation.LocalWorkspace.create({
    workDir: folder,
    envVars: environment,
    pulumiCommand,
  });
  return { workspace, folder };
}

/**
 * The Automation API adds to this process's environment and cannot take away from it, but a program
 * must have only the environment passed to it: a wrapper around the CLI drops the rest.
 */
async function commandWithout(
  folder: string,
  environment: Record<string, string>,
): Promise<automation.PulumiCommand> {
  const pulumi = findOnPath("pulumi", process.env) ?? "pulumi";
  const superfluous = Object.keys(process.env).filter((name) => !(name in environment));
  const drop = superfluous.map((name) => `-u '${name}'`).join(" ");
  mkdirSync(join(folder, "bin"));
  writeScript(join(folder, "bin", "pulumi"), `exec env ${drop} "${pulumi}" "$@"`);
  return automation.PulumiCommand.get({ root: folder, skipVersionCheck: true });
}

function writeScript(file: string, command: string): void {
  writeFileSync(file, `#!/bin/sh\n${command}\n`);
  chmodSync(file, 0o755);
}
