/**
 * `npm run check:package`: that the published package resolves, and with types, wherever Node and TypeScript look for it;
 * by publint and by the core of "are the types wrong?". Both look at what `npm pack` would publish.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import manifest from "../package.json";

const ROOT = join(__dirname, "..");

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "check:package-"));
  try {
    const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
    execFileSync("npm", pack, { cwd: ROOT, stdio: "pipe", shell: process.platform === "win32" });
    const tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);
    const problems = [...(await publintProblems()), ...(await attwProblems(readFileSync(tarball)))];
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
    else console.log("publint and attw find nothing wrong with the package.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function publintProblems(): Promise<string[]> {
  const { publint } = await import("publint");
  const { formatMessage } = await import("publint/utils");
  const { messages, pkg } = await publint({ pkgDir: ROOT, strict: true, pack: "npm" });
  return messages.map(
    (message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  );
}

async function attwProblems(tarball: Buffer): Promise<string[]> {
  const { checkPackage, createPackageFromTarballData } = await import("@arethetypeswrong/core");
  const result = await checkPackage(createPackageFromTarballData(tarball));
  if (!result.types) return ["attw: the package has no types"];
  return result.problems.map((problem) => {
    const where = "entrypoint" in problem ? ` ${problem.entrypoint} (${problem.resolutionKind})` : "";
    return `attw: ${problem.kind}${where}`;
  });
}

void main();
