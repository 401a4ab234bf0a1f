/** The package's types, under each TypeScript from the oldest that the documentation states to the newest. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { installEnvironment, installPackage, packageManifest, run } from "./installing";

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
    await installPackage(this, folder, {
      private: true,
      dependencies: {
        ...(Object.fromEntries(compilers) as Record<string, string>),
        "@types/node": "^20.0.0",
        "@pulumi/pulumi": packageManifest.peerDependencies?.["@pulumi/pulumi"] ?? "",
      },
    });
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

  for (const version of VERSIONS) {
    it(`and azure-listkeys-move uses TypeScript ${version}, or says that it cannot`, async () => {
      const program = join(folder, `move-${aliasOf(version)}`);
      mkdirSync(join(program, "node_modules"), { recursive: true });
      symlinkSync(join(folder, "node_modules", aliasOf(version)), join(program, "node_modules/typescript"));
      const file = join(program, "index.ts");
      writeFileSync(file, PROGRAM);
      writeFileSync(join(program, "tsconfig.json"), `{ "files": ["index.ts"] }`);
      const command = join(folder, "node_modules/.bin/azure-listkeys-move");
      const moving = run([command, "--write"], program, installEnvironment());
      const output = await moving.catch((error: unknown) => String(error));
      if (Number(version) < 7) {
        expect(output).to.include("Moved 2 calls in 1 file.");
        expect(readFileSync(file, "utf8")).to.equal(MOVED);
      } else {
        expect(output).to.include(`TypeScript ${version}.`).and.to.include("has no API");
        expect(readFileSync(file, "utf8")).to.equal(PROGRAM);
      }
    });
  }
});

const PROGRAM = `import * as azure from "@pulumi/azure-native";
const { storage } = azure;
new azure.resources.ResourceGroup("group");
storage.listStorageAccountKeysOutput({ resourceGroupName: "rg", accountName: "a" });
azure.maps.listAccountKeysOutput({ resourceGroupName: "rg", accountName: "a" });
`;

const MOVED = `import * as azure from "@pulumi/azure-native";
import * as listkeys from "pulumi-azure-listkeys";
const { storage } = listkeys;
new azure.resources.ResourceGroup("group");
storage.listStorageAccountKeysOutput({ resourceGroupName: "rg", accountName: "a" });
listkeys.maps.listAccountKeysOutput({ resourceGroupName: "rg", accountName: "a" });
`;

function aliasOf(version: string): string {
  return `typescript-${version.replace(".", "-")}`;
}
