/** How programs import the package: as a whole, or a module by itself. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { expect } from "chai";
import * as ts from "typescript";

import * as publicNames from "../../provider";
import { allServices } from "../../provider/services";

const ROOT = join(__dirname, "../..");
const services = allServices();
const MODULES = ["arm", "wiring", "testing", ...services.map(({ module }) => module)];

function node(...args: string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" }));
}

describe("the entry of the package", () => {
  it("has the same names for the compiler, for require and for ES modules", () => {
    const names = Object.keys(publicNames).sort();
    expect(names).to.include.members(services.map(({ module }) => module));
    const required = node("-p", `JSON.stringify(Object.keys(require("pulumi-azure-listkeys")))`);
    expect((required as string[]).sort()).to.deep.equal(names);
    const program = `import { ${names.join(", ")} } from "pulumi-azure-listkeys";
      console.log(JSON.stringify([${names.map((name) => `Object.keys(${name}).length > 0`).join(", ")}]));`;
    expect(node("--input-type=module", "-e", program)).to.deep.equal(names.map(() => true));
  });

  it("loads nothing until a module is used, and then that one alone, and no settings", () => {
    const hook = require.resolve("../support/typescript.cjs");
    expect(node("--require", hook, join(__dirname, "programs/lazyModules.ts"))).to.deep.equal({
      before: ["lazyIndex.js"],
      used: "function",
      modules: ["modules/quantum.js", "services/quantum.js"],
    });
  });

  it("loads the declarations of one service for a key resource in a state, and none for a plugin that starts", () => {
    const declarations = `Object.keys(require.cache).map((path) => path.split(/[/\\\\]dist[/\\\\]services[/\\\\]/)[1])
      .filter((path) => path !== undefined).sort()`;
    const stub = `require("pulumi-azure-listkeys/dynamic").provider("quantum.WorkspaceKeys");`;
    expect(node("-e", `${stub} console.log(JSON.stringify(${declarations}))`)).to.deep.equal([
      "index.js",
      "quantum.js",
    ]);
    const plugin = `require("./dist/plugin/keysPackage");`;
    expect(node("-e", `${plugin} console.log(JSON.stringify(${declarations}))`)).to.deep.equal(["index.js"]);
  });

  it("has the same module under its own path", () => {
    const same = services.map(
      ({ module }) =>
        `require("pulumi-azure-listkeys/${module}") === require("pulumi-azure-listkeys").${module}`,
    );
    expect(node("-p", `JSON.stringify([${same.join(", ")}])`)).to.deep.equal(services.map(() => true));
  });

  for (const [title, options] of Object.entries<ts.CompilerOptions>({
    node10: { moduleResolution: ts.ModuleResolutionKind.Node10 },
    node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
    nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  })) {
    for (const mode of [ts.ModuleKind.CommonJS, ts.ModuleKind.ESNext] as const) {
      it(`has types under ${title}, for ${mode === ts.ModuleKind.ESNext ? "import" : "require"}`, () => {
        const typesOf = (name: string) =>
          ts.resolveModuleName(
            name,
            join(ROOT, "test/program.ts"),
            options,
            ts.sys,
            undefined,
            undefined,
            mode,
          ).resolvedModule?.resolvedFileName;
        expect(typesOf("pulumi-azure-listkeys")).to.equal(join(ROOT, "dist/index.d.ts"));
        for (const module of MODULES) {
          expect(typesOf(`pulumi-azure-listkeys/${module}`), module).to.match(/\/dist\/.+\.d\.ts$/);
        }
        expect(typesOf("pulumi-azure-listkeys/quantum")).to.equal(join(ROOT, "dist/modules/quantum.d.ts"));
        expect(typesOf("pulumi-azure-listkeys/nothing")).to.equal(undefined);
      });
    }
  }
});
