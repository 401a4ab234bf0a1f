/** What `npm ci` installs for work on this repository, read off the lock file: it has nothing to warn of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import { minVersion, satisfies } from "semver";

interface Package {
  engines?: { node?: string };
  resolved?: string;
  hasInstallScript?: boolean;
}

const root = join(__dirname, "../..");
const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")) as unknown;
const own = read("package.json") as {
  engines: { node: string };
  allowScripts: Record<string, boolean>;
};
const { packages } = read("package-lock.json") as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([path]) => path !== "");

describe("what npm ci installs", () => {
  const oldest = minVersion(own.engines.node)?.version ?? "";
  for (const version of new Set([oldest, process.versions.node])) {
    it(`declares Node ${version}`, () => {
      const others = installed
        .map(([path, { engines }]) => [path, engines?.node] as const)
        .filter(([, range]) => range !== undefined && !satisfies(version, range));
      expect(others).to.deep.equal([]);
    });
  }

  it("runs a script of its own only where package.json says so", () => {
    const withScript = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = withScript.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + 13));
    expect(names.filter((name) => !(name in own.allowScripts))).to.deep.equal([]);
  });

  it("comes from the registry that the machine is set up with", () => {
    const elsewhere = installed.filter(([, { resolved }]) => /^[a-z+]+:/.test(resolved ?? ""));
    expect(elsewhere).to.deep.equal([]);
  });
});
