/** The archives of a release, which `pulumi plugin install` takes: one for each system that Pulumi knows. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import manifest from "../../package.json";
import { bundlePlugin } from "./bundle";
import type { Bundle } from "./esbuild";
import { makeExecutable } from "./executable";
import { licensesText } from "./licenses";

const ROOT = join(__dirname, "../..");
const PLUGIN = "pulumi-resource-azure-listkeys";

/** Go's names for systems and processors, as Pulumi uses them. */
export const SYSTEMS = [
  "linux-amd64",
  "linux-arm64",
  "darwin-amd64",
  "darwin-arm64",
  "windows-amd64",
  "windows-arm64",
] as const;
export type System = (typeof SYSTEMS)[number];

export function thisSystem(): System | undefined {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const processor = process.arch === "x64" ? "amd64" : process.arch;
  return SYSTEMS.find((system) => system === `${os}-${processor}`);
}

export function archiveName(system: System, version: string = manifest.version): string {
  return `${PLUGIN}-v${version}-${system}.tar.gz`;
}

export interface Choice {
  systems: readonly System[];
  /** For this system an executable that needs no Node; the others' are made there. */
  executable: boolean;
}

/** @param folder where the archives, their checksums and the folders that they were made of go */
export async function makeArchives(folder: string, { systems, executable }: Choice): Promise<void> {
  const bundle = await bundlePlugin(manifest.version);
  for (const system of systems) {
    const contents = join(folder, "contents", system);
    mkdirSync(contents, { recursive: true });
    copyFileSync(join(ROOT, "LICENSE"), join(contents, "LICENSE"));
    const withNode = executable && system === thisSystem();
    writeFileSync(join(contents, "LICENSES.txt"), licensesText(bundle.packages, withNode));
    if (withNode) await fillWithExecutable(contents, bundle, join(folder, "contents"));
    else fillForNode(contents, bundle, system);
    execFileSync("tar", ["-czf", archiveName(system), "-C", `contents/${system}`, "."], { cwd: folder });
  }
  writeFileSync(join(folder, "SHA256SUMS"), checksumsOf(folder));
}

async function fillWithExecutable(contents: string, bundle: Bundle, scratch: string): Promise<void> {
  const name = process.platform === "win32" ? `${PLUGIN}.exe` : PLUGIN;
  await makeExecutable(bundle, join(contents, name), scratch);
}

/**
 * A script for the Node on the PATH. Windows starts no scripts: there Pulumi's language host for Node runs the folder, by
 * its `PulumiPlugin.yaml`, with the SDK that `pulumi plugin install` installs for it.
 */
function fillForNode(contents: string, { code }: Bundle, system: System): void {
  if (!system.startsWith("windows")) {
    const script = join(contents, PLUGIN);
    writeFileSync(script, Buffer.concat([Buffer.from("#!/usr/bin/env node\n"), code]));
    chmodSync(script, 0o755);
    return;
  }
  writeFileSync(join(contents, "index.js"), code);
  writeFileSync(join(contents, "PulumiPlugin.yaml"), "runtime: nodejs\n");
  const { version, license, peerDependencies } = manifest;
  const dependencies = { "@pulumi/pulumi": peerDependencies["@pulumi/pulumi"] };
  const own = { name: PLUGIN, version, license, private: true, main: "index.js", dependencies };
  writeFileSync(join(contents, "package.json"), JSON.stringify(own, undefined, 2));
}

/** As `sha256sum --check` reads them. */
function checksumsOf(folder: string): string {
  const archives = readdirSync(folder).filter((name) => name.endsWith(".tar.gz"));
  const lines = archives.sort().map((name) => {
    const sum = createHash("sha256").update(readFileSync(join(folder, name)));
    return `${sum.digest("hex")}  ${name}\n`;
  });
  return lines.join("");
}
