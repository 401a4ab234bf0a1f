/**
 * `npm run bench`: what the package adds to a program that has loaded @pulumi/pulumi, and to an installation
 * that has the Azure and HTTP libraries, beside azure-native in the same run. Needs a build, and for the
 * installation the package registry.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const ROUNDS = 15;
const LIBRARIES = ["@azure/identity", "@azure/core-rest-pipeline", "node-fetch"];

function main(): void {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; medians of ${ROUNDS} alternating rounds\n`,
  );
  printLoading();
  printInstallation();
}

/** Milliseconds and MB that a `require` adds, once @pulumi/pulumi is loaded, each in a process of its own. */
function printLoading(): void {
  const candidates = {
    "nothing more": "node:process",
    "pulumi-azure-listkeys": "pulumi-azure-listkeys",
    "@pulumi/azure-native/quantum": "@pulumi/azure-native/quantum",
    "@pulumi/azure-native/machinelearningservices": "@pulumi/azure-native/machinelearningservices",
  };
  const samples = new Map<string, { milliseconds: number; megabytes: number }[]>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, module] of Object.entries(candidates)) {
      const sample = load(module);
      // The first round warms the disk's cache.
      if (round > 0) samples.set(name, [...(samples.get(name) ?? []), sample]);
    }
  }
  console.log("Loading, on top of @pulumi/pulumi          ms (min–max)          heap MB");
  for (const [name, taken] of samples) {
    const times = taken.map(({ milliseconds }) => milliseconds);
    const range = `${median(times).toFixed(1)} (${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)})`;
    const heap = median(taken.map(({ megabytes }) => megabytes)).toFixed(1);
    console.log(`${name.padEnd(46)} ${range.padEnd(20)} ${heap}`);
  }
}

function load(module: string): { milliseconds: number; megabytes: number } {
  const script = `
    require("@pulumi/pulumi");
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    require(${JSON.stringify(module)});
    const milliseconds = performance.now() - start;
    console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage().heapUsed - heap) / 1e6 }));`;
  const output = execFileSync(process.execPath, ["--eval", script], { cwd: ROOT, encoding: "utf8" });
  return JSON.parse(output) as { milliseconds: number; megabytes: number };
}

/** MB and files of an installation with the package, and with its three libraries alone. */
function printInstallation(): void {
  const folder = mkdtempSync(join(tmpdir(), "footprint-"));
  try {
    const [{ filename }] = JSON.parse(
      npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT),
    ) as [{ filename: string }];
    const libraries = install(join(folder, "libraries"), LIBRARIES);
    const whole = install(join(folder, "whole"), [...LIBRARIES, join(folder, filename)]);
    console.log("\nInstallation                                   MB        files");
    for (const [name, { bytes, files }] of [
      ["identity, pipeline and node-fetch alone", libraries],
      ["with pulumi-azure-listkeys", whole],
      ["difference", { bytes: whole.bytes - libraries.bytes, files: whole.files - libraries.files }],
    ] as const) {
      console.log(`${name.padEnd(46)} ${(bytes / 1e6).toFixed(2).padEnd(9)} ${files}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function install(prefix: string, packages: readonly string[]): { bytes: number; files: number } {
  // Peers are not counted: who uses the package has Pulumi already.
  npm(
    [
      "install",
      "--prefix",
      prefix,
      "--legacy-peer-deps",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      ...packages,
    ],
    ROOT,
  );
  return measure(join(prefix, "node_modules"));
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
}

function measure(folder: string): { bytes: number; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  return { bytes, files: files.length };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

main();
