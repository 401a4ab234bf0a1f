/**
 * The plugin as the CLI takes it from the installed package: its schema, an SDK in each language that the CLI has a
 * host for, and the examples, by the commands of their READMEs.
 */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

import { expect } from "chai";

import { type FakeArm, startFakeArm } from "../../provider/testing";
import { CannotInstall, installEnvironment, npm, pack, writeManifest } from "../packaging/installing";
import { cliEnvironment, makeSurroundings } from "../support/cli/workspace";
import { findOnPath } from "../support/processes";
import { expectNoKey, QUICKSTART_CONFIG } from "../support/tools";
import { goUnavailable } from "./go";
import { pythonUnavailable, virtualEnvironment } from "./python";

const TIMEOUT_MILLISECONDS = 400_000;

/** As docs/languages.md has it. */
const PLUGIN = "./node_modules/pulumi-azure-listkeys/plugin";

/** A file of each SDK that says how its function is called. */
const SDKS: Readonly<Record<string, { file: string; call: RegExp }>> = {
  nodejs: {
    file: "nodejs/quantum/listWorkspaceKeys.ts",
    call: /export function listWorkspaceKeysOutput\(/,
  },
  python: {
    file: "python/pulumi_azure_listkeys/quantum/list_workspace_keys.py",
    call: /^def list_workspace_keys_output\(/m,
  },
  go: {
    file: "go/azurelistkeys/quantum/listWorkspaceKeys.go",
    call: /^func ListWorkspaceKeysOutput\(ctx \*pulumi\.Context/m,
  },
  dotnet: { file: "dotnet/Quantum/ListWorkspaceKeys.cs", call: /public static class ListWorkspaceKeys/ },
  java: {
    file: "java/src/main/java/com/pulumi/azurelistkeys/quantum/QuantumFunctions.java",
    call: /listWorkspaceKeys\(/,
  },
};

const EXAMPLES: Readonly<Record<string, () => string | undefined>> = {
  yaml: () => undefined,
  python: pythonUnavailable,
  go: goUnavailable,
};

interface Cli {
  fake: FakeArm;
  folder: string;
  /** What the CLI wrote. */
  pulumi: (...args: string[]) => Promise<string>;
}

/** The folder into which the package is installed, once. */
let installed = "";

describe("the plugin as a package, engine: cli", () => {
  before("npm install pulumi-azure-listkeys", async function () {
    if (withoutHost() !== undefined) return;
    installed = mkdtempSync(join(tmpdir(), "packages-spec-installed-"));
    const tarball = await pack(installed);
    writeManifest(installed, { private: true, dependencies: { "pulumi-azure-listkeys": `file:${tarball}` } });
    try {
      await npm(installEnvironment()).install(installed);
    } catch (error) {
      if (!(error instanceof CannotInstall)) throw error;
      console.log(`    ${error.message}`);
      this.skip();
    }
  });

  after(() => {
    if (installed !== "") rmSync(installed, { recursive: true, force: true });
  });

  behaviour("get-schema gives the schema with the package's version", withoutHost(), async ({ pulumi }) => {
    const schema = JSON.parse(await pulumi("package", "get-schema", PLUGIN)) as Record<string, unknown>;
    expect(schema).to.include({ name: "azure-listkeys" });
    expect(schema["version"]).to.match(/^\d+\.\d+\.\d+/);
    expect(schema["functions"]).to.have.property("azure-listkeys:quantum:listWorkspaceKeys");
  });

  for (const [language, { file, call }] of Object.entries(SDKS)) {
    behaviour(`gen-sdk makes one for ${language}`, withoutHost(language), async ({ pulumi, folder }) => {
      await pulumi("package", "gen-sdk", PLUGIN, "--language", language, "--out", join(folder, "sdk"));
      expect(readFileSync(join(folder, "sdk", file), "utf8")).to.match(call);
    });
  }

  for (const [language, unavailable] of Object.entries(EXAMPLES)) {
    const title = `examples/${language}: the quickstart, with every key a secret`;
    behaviour(
      title,
      withoutHost(language) ?? unavailable(),
      async ({ pulumi, fake, folder }) => {
        const up = await runExample(pulumi, folder);
        const shown = JSON.parse(await pulumi("stack", "output", "--json")) as Record<string, unknown>;
        const { revision, ...keys } = shown;
        expect(revision).to.equal(1);
        expect(new Set(Object.values(keys))).to.deep.equal(new Set(["[secret]"]));
        expectNoKey(fake, up + (await pulumi("stack", "export")));
        const plain = await pulumi("stack", "output", "--json", "--show-secrets");
        const { keptKey, endpointKey } = JSON.parse(plain) as Record<string, string>;
        expect(fake.givenKeys()).to.include(keptKey);
        expect(endpointKey).to.equal(keptKey);
      },
      join(__dirname, "../../examples", language),
    );
  }
});

/** A test in a folder of its own, which may begin as a copy of another. */
function behaviour(
  title: string,
  unavailable: string | undefined,
  test: (cli: Cli) => Promise<void>,
  project?: string,
): void {
  if (unavailable !== undefined) {
    it.skip(`${title} (${unavailable})`);
    return;
  }
  it(title, async () => {
    const fake = await startFakeArm();
    const surroundings = makeSurroundings();
    const folder = mkdtempSync(join(tmpdir(), "packages-spec-"));
    try {
      if (project !== undefined) cpSync(project, folder, { recursive: true });
      symlinkSync(join(installed, "node_modules"), join(folder, "node_modules"));
      const env = cliEnvironment(surroundings, { ...fake.environment(), ...languageEnvironment(folder) });
      const options = { cwd: folder, env, timeout: TIMEOUT_MILLISECONDS, maxBuffer: 2 ** 28 };
      const pulumi = findOnPath("pulumi", process.env) ?? "pulumi";
      await test({
        fake,
        folder,
        pulumi: async (...args) =>
          (await promisify(execFile)(pulumi, [...args, "--non-interactive"], options)).stdout,
      });
    } finally {
      if (isPython(folder)) uninstallSdk();
      rmSync(folder, { recursive: true, force: true });
      surroundings.remove();
      await fake.close();
    }
  });
}

/** Runs what the example's README says, and resolves with what `pulumi up`, its last command, wrote. */
async function runExample(pulumi: Cli["pulumi"], folder: string): Promise<string> {
  const { vaultName: _, ...settings } = QUICKSTART_CONFIG;
  const [, block = ""] = /```sh\n([^]*?)```/.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? [];
  const commands = block
    .trim()
    .split("\n")
    .map((line) => line.replace(/\s+#.*/, "").split(" "));
  expect(commands[0], "installed already").to.deep.equal(["npm", "install", "pulumi-azure-listkeys"]);
  expect(commands.at(-1)).to.deep.equal(["pulumi", "up"]);
  for (const [program, ...args] of commands.slice(1, -1)) {
    expect(program).to.equal("pulumi");
    if (args[0] !== "config") await pulumi(...args);
    else for (const [name, value] of Object.entries(settings)) await pulumi("config", "set", name, value);
  }
  return pulumi("up", "--yes", "--skip-preview");
}

/** A program in Python runs in the tests' environment, into which the CLI installs its SDK. */
function languageEnvironment(folder: string): NodeJS.ProcessEnv {
  if (!isPython(folder)) return {};
  return { PATH: [dirname(virtualEnvironment()), process.env["PATH"]].join(delimiter) };
}

function isPython(folder: string): boolean {
  return existsSync(join(folder, "requirements.txt"));
}

/** The next run is to use the SDK that it made. */
function uninstallSdk(): void {
  const args = ["-m", "pip", "uninstall", "--quiet", "--yes", "pulumi_azure_listkeys"];
  execFileSync(virtualEnvironment(), args, { stdio: "ignore" });
}

function withoutHost(language?: string): string | undefined {
  if (findOnPath("pulumi", process.env) === undefined) return "no pulumi on the PATH";
  if (language === undefined) return undefined;
  const host = `pulumi-language-${language}`;
  return findOnPath(host, process.env) === undefined ? `no ${host} on the PATH` : undefined;
}
