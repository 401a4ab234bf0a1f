/** The archives of a release: what is in them, and that they run, as a process, where there is nothing else. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { expect } from "chai";

import manifest from "../../package.json";
import { archiveName, makeArchives, type System, SYSTEMS, thisSystem } from "../../scripts/package/archives";
import { NAMES, QUANTUM_KEYS, withPlugin } from "../integration/plugin/support";
import { check, getSchema, invoke } from "../support/plugin/pluginCalls";
import { QUANTUM_WORKSPACE } from "../support/tools";
import { type Properties, unwrap } from "../support/values";

const NAME = "pulumi-resource-azure-listkeys";
const LICENSES = ["LICENSE", "LICENSES.txt"];

describe("the archives of a release", () => {
  let folder: string;
  /** For the user's Node, on every system. */
  let forNode: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "archives-spec-"));
    forNode = join(folder, "for-node");
    mkdirSync(forNode);
    await makeArchives(forNode, { systems: SYSTEMS, executable: false });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const unpack = (archives: string, system: System): string => {
    const target = mkdtempSync(join(folder, "unpacked-"));
    execFileSync("tar", ["-xzf", join(archives, archiveName(system)), "-C", target]);
    return target;
  };

  for (const system of SYSTEMS) {
    it(`have one for ${system}`, () => {
      const isWindows = system.startsWith("windows");
      const files = isWindows ? ["PulumiPlugin.yaml", "index.js", "package.json"] : [NAME];
      expect(readdirSync(unpack(forNode, system)).sort()).to.deep.equal([...files, ...LICENSES].sort());
    });
  }

  it("have checksums", () => {
    const lines = readFileSync(join(forNode, "SHA256SUMS"), "utf8").trim().split("\n");
    expect(lines).to.have.length(SYSTEMS.length);
    for (const line of lines) {
      const [sum, name = ""] = line.split("  ");
      const found = createHash("sha256").update(readFileSync(join(forNode, name)));
      expect(found.digest("hex"), name).to.equal(sum);
    }
  });

  it("have the licenses of the packages in them", () => {
    const text = readFileSync(join(unpack(forNode, "linux-amd64"), "LICENSES.txt"), "utf8");
    for (const name of ["@azure/identity", "@grpc/grpc-js", "google-protobuf", "node-fetch", "p-limit"]) {
      expect(text).to.match(new RegExp(`^${name} \\d+\\.`, "m"));
    }
    expect(text).not.to.include("undefined");
  });

  it("run on the user's Node", () =>
    lists(join(unpack(forNode, "linux-amd64"), NAME), { PATH: dirname(process.execPath) }));

  it("run on Windows as Pulumi's language host for Node starts a folder", () => {
    const unpacked = unpack(forNode, "windows-amd64");
    // What `pulumi plugin install` installs for it.
    const { dependencies } = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8")) as {
      dependencies: object;
    };
    expect(dependencies).to.have.all.keys("@pulumi/pulumi");
    const host = require.resolve("@pulumi/pulumi/cmd/run-plugin");
    const script = join(folder, "as-the-language-host-does");
    writeFileSync(script, `#!/bin/sh\nexec "${process.execPath}" "${host}" "${unpacked}" "$@"\n`);
    chmodSync(script, 0o755);
    return lists(script, {});
  });

  if (thisSystem() === undefined) it.skip("hold an executable (Pulumi has no plugins for this system)");
  else {
    it("hold for this system an executable that needs no Node, and nothing else", async () => {
      const system = thisSystem() as System;
      const here = join(folder, "here");
      mkdirSync(here);
      await makeArchives(here, { systems: [system], executable: true });
      const unpacked = unpack(here, system);
      const executable = process.platform === "win32" ? `${NAME}.exe` : NAME;
      expect(readdirSync(unpacked).sort()).to.deep.equal([executable, ...LICENSES].sort());
      const licenses = readFileSync(join(unpacked, "LICENSES.txt"), "utf8");
      expect(licenses)
        .to.match(/^Node\.js v\d+\./)
        .and.to.match(/^@azure\/identity \d+\./m);
      await lists(join(unpacked, executable), { PATH: "" });
    });
  }

  /** Its whole way, from an empty folder: schema, function, key resource, and the end with its engine. */
  function lists(executable: string, env: NodeJS.ProcessEnv): Promise<void> {
    const cwd = mkdtempSync(join(folder, "empty-"));
    return withPlugin(async ({ fake, another }) => {
      const plugin = await another({}, { executable, cwd, env: { ...fake.environment(), ...env } });
      const schema = JSON.parse(await getSchema(plugin)) as Record<string, unknown>;
      expect(schema).to.include({ name: "azure-listkeys", version: manifest.version });
      const { result } = await invoke(plugin, "quantum:listWorkspaceKeys", NAMES);
      const { primaryKey } = fake.keysOf(QUANTUM_WORKSPACE) as Properties;
      expect(unwrap(result["primaryKey"] ?? null)).to.deep.equal(primaryKey);
      const { inputs } = await check(plugin, QUANTUM_KEYS, {}, NAMES);
      expect(unwrap(inputs["primaryKey"] ?? null)).to.deep.equal(primaryKey);
      expect(plugin.printed).to.deep.equal([]);
      plugin.hangUp();
      expect(await plugin.exited).to.deep.include({ code: 0 });
    });
  }
});
