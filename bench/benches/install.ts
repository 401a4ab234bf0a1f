import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { BENCH } from "../processes";
import { INSTALLED, run } from "../project";
import { goal } from "../report";
import type { Bench } from ".";

const LIBRARIES = ["@azure/identity", "@azure/core-rest-pipeline", "node-fetch"];

interface Installation {
  readonly packages: number;
  readonly megabytes: number;
  readonly files: number;
}

export const install: Bench = {
  name: "install",
  once: true,
  about:
    "What an installation from an empty cache brings, `@pulumi/pulumi` left out, as a Pulumi program has it anyway; azure-native has no other dependency, and is measured where it is installed already. Sizes do not vary, so each is taken once. Needs the package registry.",
  run() {
    const folder = mkdtempSync(join(tmpdir(), "bench-install-"));
    try {
      const [{ filename }] = JSON.parse(
        run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], INSTALLED),
      ) as [{ filename: string }];
      const tarball = join(folder, filename);
      const installed = {
        "@azure/identity, @azure/core-rest-pipeline and node-fetch alone": installIn(folder, LIBRARIES),
        "this package": installIn(folder, [tarball]),
        "@pulumi/azure-native": measure(join(BENCH, "node_modules/@pulumi/azure-native")),
      };
      const rows = Object.entries(installed).map(([name, { packages, megabytes, files }]) => ({
        name,
        cells: { packages, MB: megabytes, files },
      }));
      const { megabytes } = installed["this package"];
      const { megabytes: least } =
        installed["@azure/identity, @azure/core-rest-pipeline and node-fetch alone"];
      return Promise.resolve({
        tables: [{ title: "installed", rows }],
        goals: [goal("at most 3 MB more than the three libraries alone", megabytes - least, 3)],
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function installIn(parent: string, packages: readonly string[]): Installation {
  const prefix = mkdtempSync(join(parent, "project-"));
  const cache = join(prefix, "cache");
  mkdirSync(cache);
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps", "--cache", cache];
  run("npm", ["install", "--prefix", prefix, ...flags, ...packages], prefix);
  return measure(join(prefix, "node_modules"));
}

function measure(folder: string): Installation {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const packages = files.filter(
    ({ name, parentPath }) =>
      name === "package.json" && /node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+$/.test(parentPath),
  );
  return { packages: packages.length, megabytes: bytes / 1e6, files: files.length };
}
