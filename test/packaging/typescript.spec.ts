/** The package's types, under each TypeScript from the oldest that the documentation states to the newest. */
import { copyFileSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import {
  CannotInstall,
  installEnvironment,
  npm,
  pack,
  packageManifest,
  run,
  writeManifest,
} from "./installing";

const VERSIONS = ["4.7", "5.0", "5.9", "6", "7"];
const NODENEXT = ["--module", "nodenext", "--moduleResolution", "nodenext"];
const BUNDLER = ["--module", "esnext", "--moduleResolution", "bundler"];
/** What Pulumi's templates have, until TypeScript 6. */
const NODE = ["--module", "commonjs", "--moduleResolution", "node"];

describe("the types compile", () => {
  let folder: string;
  before(async function () {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "packaging-spec-")));
    const compilers = VERSIONS.map((each) => [aliasOf(each), `npm:typescript@~${each}.0`]);
    try {
      writeManifest(folder, {
        private: true,
        dependencies: {
          ...(Object.fromEntries(compilers) as Record<string, string>),
          "@types/node": "^20.0.0",
          "@pulumi/pulumi": packageManifest.peerDependencies?.["@pulumi/pulumi"] ?? "",
          "pulumi-azure-listkeys": `file:${await pack(folder)}`,
        },
      });
      await npm(installEnvironment()).install(folder);
    } catch (error) {
      if (!(error instanceof CannotInstall)) throw error;
      this.skip();
    }
    copyFileSync(join(__dirname, "programs/typescript.ts"), join(folder, "index.ts"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const compile = (version: string, flags: readonly string[]) => {
    const tsc = join(folder, "node_modules", aliasOf(version), "bin/tsc");
    const shared = ["--noEmit", "--skipLibCheck", "--target", "es2020", "--types", "node"];
    return run(["node", tsc, ...shared, ...flags, "index.ts"], folder, installEnvironment());
  };

  for (const version of VERSIONS) {
    const resolutions = [
      NODENEXT,
      ...(Number(version) >= 5 ? [BUNDLER] : []),
      ...(Number(version) < 6 ? [NODE] : []),
    ];
    for (const strict of ["true", "false"]) {
      it(`with TypeScript ${version}, strict ${strict}`, async () => {
        for (const flags of resolutions)
          expect(await compile(version, [...flags, "--strict", strict])).to.equal("");
      });
    }
  }
});

function aliasOf(version: string): string {
  return `typescript-${version.replace(".", "-")}`;
}
