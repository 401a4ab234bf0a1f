/** What a release holds: what its user needs, and nothing that was only needed to make it. */
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

import { expect } from "chai";

import { installEnvironment, packageManifest, repository, run } from "./installing";

interface Packed {
  files: { path: string }[];
  unpackedSize: number;
}

describe("the package holds", () => {
  let paths: string[];
  let unpackedSize: number;
  before(async () => {
    const command = ["npm", "pack", "--dry-run", "--json", "--ignore-scripts"];
    const output = await run(command, repository, installEnvironment());
    const [packed] = JSON.parse(output.slice(output.indexOf("[\n"))) as [Packed];
    paths = packed.files.map(({ path }) => path);
    ({ unpackedSize } = packed);
  });

  it("the compiled sources with their types, what is joined, the plugin's folder, scripts and schema, and the three files about it", () => {
    const modules = paths.filter((path) => path.startsWith("dist/"));
    const others = paths.filter((path) => !path.startsWith("dist/"));
    expect(others.sort()).to.deep.equal([
      "LICENSE",
      "README.md",
      "package.json",
      "plugin/PulumiPlugin.yaml",
      "plugin/index.js",
      "plugin/package.json",
      "plugin/pulumi-resource-azure-listkeys",
      "pulumi-resource-",
      "pulumi-resource-azure-listkeys",
      "schema.json",
    ]);
    const made = ["dist/LICENSES", "dist/forge.js", "dist/internal.js"];
    expect(modules).to.include.members(made).and.to.have.length.above(100);
    for (const path of modules.filter((each) => !made.includes(each))) {
      expect(path).to.match(/\.(js|d\.ts)$/);
      const source = path.replace(/^dist/, "provider").replace(/\.(js|d\.ts)$/, ".ts");
      expect(existsSync(join(repository, source)), `${path} has no source any more: remove dist`).to.equal(
        true,
      );
    }
  });

  it("the licenses of the packages inside", () => {
    const text = readFileSync(join(repository, "dist/LICENSES"), "utf8");
    for (const name of ["node-fetch", "fetch-blob", "fastest-levenshtein", "node-forge", "p-limit"]) {
      expect(text).to.match(new RegExp(`^${name} \\d`, "m"));
    }
  });

  it("each module that every program loads once, in internal.js", () => {
    const code = readFileSync(join(repository, "dist/internal.js"), "utf8");
    for (const name of ["arm/client", "lifecycle/lifecycle", "operations/operation", "program/function"]) {
      expect(code.split(`"${name}":`)).to.have.length(2);
      expect(paths).not.to.include(`dist/${name}.js`);
    }
  });

  it("the types that a program sees, and none of what makes the calls: its compiler checks each of them", () => {
    const types = paths.filter((path) => path.endsWith(".d.ts"));
    expect(types.filter((path) => !/^dist\/(modules|wiring|testing)\//.test(path)).sort()).to.deep.equal([
      "dist/index.d.ts",
      "dist/lifecycle/dynamicProvider.d.ts",
      "dist/operations/publicTypes.d.ts",
      "dist/program/argsAndOptions.d.ts",
      "dist/program/resource.d.ts",
      "dist/resourcemanager.d.ts",
    ]);
  });

  it("all that its manifest names", () => {
    const { main, types, bin, exports } = packageManifest as Record<string, unknown>;
    const named = [main, types, bin, exports].flatMap(stringsIn).filter((path) => !path.includes("*"));
    expect(named).to.have.length.above(5);
    for (const path of named) expect(paths).to.include(posix.normalize(path));
  });

  it("less than 3 megabytes, with all operations and the packages inside", () =>
    expect(unpackedSize).to.be.below(3_000_000));
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
