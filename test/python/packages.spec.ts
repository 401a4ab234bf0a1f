/**
 * The plugin as the CLI takes it from the installed package: its schema, an SDK in each language that the CLI has a
 * host for, and the examples, by the commands of their READMEs.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { installPackage } from "../packaging/installing";
import { type Cli, type CliOptions, withCli } from "../support/cli/command";
import { pulumiUnavailable } from "../support/pulumiCli";
import { expectNoKey, QUICKSTART_CONFIG } from "../support/tools";
import { goUnavailable } from "./go";
import { pythonUnavailable } from "./python";

/** As docs/languages.md has it. */
const PLUGIN = "./node_modules/pulumi-azure-listkeys/plugin";

interface Sdk {
  /** A file of it that says how a function is called. */
  file: string;
  call: RegExp;
  /** The other form of the function, which returns plain strings, as this language's SDKs have it by default. */
  plain: RegExp;
  /** An argument that is one of a few words: it takes the word too. */
  word: RegExp;
}

const SDKS: Readonly<Record<string, Sdk>> = {
  nodejs: {
    file: "nodejs/quantum/listWorkspaceKeys.ts",
    call: /export function listWorkspaceKeysOutput\(/,
    plain: /export function listWorkspaceKeys\(/,
    word: /use\?: pulumi\.Input<string \| enums\.quantum\.KeyUse/,
  },
  python: {
    file: "python/pulumi_azure_listkeys/quantum/list_workspace_keys.py",
    call: /^def list_workspace_keys_output\(/m,
    plain: /^def list_workspace_keys\(/m,
    word: /use: .*Union\[_builtins\.str, 'KeyUse'\]/,
  },
  go: {
    file: "go/azurelistkeys/quantum/listWorkspaceKeys.go",
    call: /^func ListWorkspaceKeysOutput\(ctx \*pulumi\.Context/m,
    plain: /^func ListWorkspaceKeys\(/m,
    word: /Use +pulumi\.StringPtrInput/,
  },
  dotnet: {
    file: "dotnet/Quantum/ListWorkspaceKeys.cs",
    call: /public static Output<ListWorkspaceKeysResult> Invoke\(/,
    plain: /InvokeAsync\(ListWorkspaceKeys/,
    word: /InputUnion<string, [\w.:]*KeyUse>/,
  },
  java: {
    file: "java/src/main/java/com/pulumi/azurelistkeys/quantum/QuantumFunctions.java",
    call: /Output<ListWorkspaceKeysResult> listWorkspaceKeys\(/,
    plain: /listWorkspaceKeysPlain\(/,
    word: /Either<String, ?KeyUse>/,
  },
};

const EXAMPLES: Readonly<Record<string, () => string | undefined>> = {
  yaml: () => undefined,
  python: pythonUnavailable,
  go: goUnavailable,
};

/** The folder into which the package is installed, once. */
let installed = "";

describe("the plugin as a package, engine: cli", () => {
  before("npm install pulumi-azure-listkeys", async function () {
    if (pulumiUnavailable() !== undefined) return;
    installed = mkdtempSync(join(tmpdir(), "packages-spec-installed-"));
    await installPackage(this, installed, { private: true });
  });

  after(() => {
    if (installed !== "") rmSync(installed, { recursive: true, force: true });
  });

  behaviour(
    "get-schema gives the schema with the package's version",
    pulumiUnavailable(),
    async ({ pulumi }) => {
      const schema = JSON.parse(await pulumi("package", "get-schema", PLUGIN)) as Record<string, unknown>;
      expect(schema).to.include({ name: "azure-listkeys" });
      expect(schema["version"]).to.match(/^\d+\.\d+\.\d+/);
      expect(schema["functions"]).to.have.property("azure-listkeys:quantum:listWorkspaceKeys");
    },
  );

  for (const [language, { file, call, plain, word }] of Object.entries(SDKS)) {
    behaviour(
      `gen-sdk makes one for ${language}, in which no function returns plain strings, and a word is a word`,
      pulumiUnavailable(language),
      async ({ pulumi, folder }) => {
        const sdk = join(folder, "sdk");
        await pulumi("package", "gen-sdk", PLUGIN, "--language", language, "--out", sdk);
        expect(readFileSync(join(sdk, file), "utf8")).to.match(call);
        const sources = (readdirSync(sdk, { recursive: true }) as string[]).filter((name) =>
          /quantum[\\/].*\.(?:ts|py|go|cs|java)$/i.test(name),
        );
        const text = sources.map((name) => readFileSync(join(sdk, name), "utf8")).join("\n");
        expect(text).to.match(word);
        expect(text).not.to.match(plain);
      },
    );
  }

  for (const [language, unavailable] of Object.entries(EXAMPLES)) {
    behaviour(
      `examples/${language}: the quickstart, with every key a secret`,
      pulumiUnavailable(language) ?? unavailable(),
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
      { copyOf: join(__dirname, "../../examples", language) },
    );
  }
});

/** A test in a folder of its own, in which the package is installed. */
function behaviour(
  title: string,
  unavailable: string | undefined,
  test: (cli: Cli) => Promise<void>,
  options?: CliOptions,
): void {
  if (unavailable !== undefined) {
    it.skip(`${title} (${unavailable})`);
    return;
  }
  it(title, () =>
    withCli((cli) => {
      symlinkSync(join(installed, "node_modules"), join(cli.folder, "node_modules"));
      return test(cli);
    }, options),
  );
}

/** Runs what the example's README says, and resolves with what `pulumi up`, its last command, wrote. */
async function runExample(pulumi: Cli["pulumi"], folder: string): Promise<string> {
  const { vaultName: _, ...settings } = QUICKSTART_CONFIG;
  const [, block = ""] = /```sh\n([^]*?)```/.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? [];
  const commands = block
    .trim()
    .split("\n")
    .map((line) => line.replace(/\s+#.*/, "").split(" "));
  expect(commands[0], "installed already").to.deep.equal(["npm", "install"]);
  expect(commands.at(-1)).to.deep.equal(["pulumi", "up"]);
  for (const [program, ...args] of commands.slice(1, -1)) {
    expect(program).to.equal("pulumi");
    if (args[0] !== "config") await pulumi(...args);
    else for (const [name, value] of Object.entries(settings)) await pulumi("config", "set", name, value);
  }
  return pulumi("up", "--yes", "--skip-preview");
}
