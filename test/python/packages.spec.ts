/**
 * The plugin as the CLI takes it from the installed package: its schema, an SDK in each language that the CLI has a
 * host for, and the examples, by the commands of their READMEs.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { installPackage } from "../packaging/installing";
import { type Cli, type CliOptions, withCli } from "../support/cli/command";
import { pulumiUnavailable } from "../support/pulumiCli";
import { findOnPath } from "../support/processes";
import { expectNoKey, QUICKSTART_CONFIG } from "../support/tools";
import { goUnavailable } from "./go";
import { javaUnavailable } from "./java";
import { pythonUnavailable, virtualEnvironment } from "./python";

/** As docs/languages.md has it. */
const PLUGIN = "./node_modules/pulumi-azure-listkeys/plugin";

interface Sdk {
  /** A file of it that says how a function is called. */
  file: string;
  call: RegExp;
  /** The other form of the function, which returns plain strings, as this language's SDKs have it by default. */
  plain: RegExp;
  /** Where the language's generator makes that form whatever the schema says, the documented warning of it. */
  warning?: RegExp;
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
    warning: /`InvokeAsync`, .* return plain strings/,
    word: /InputUnion<string, [\w.:]*KeyUse>/,
  },
  java: {
    file: "java/src/main/java/com/pulumi/azurelistkeys/quantum/QuantumFunctions.java",
    call: /Output<ListWorkspaceKeysResult> listWorkspaceKeys\(/,
    plain: /listWorkspaceKeysPlain\(/,
    warning: /ends with `Plain`, return plain strings/,
    word: /Either<String, ?KeyUse>/,
  },
};

/** The examples, with the language that `Pulumi.yaml` names and what it needs besides its host. */
const EXAMPLES: Readonly<Record<string, [language: string, unavailable: () => string | undefined]>> = {
  yaml: ["yaml", () => undefined],
  python: ["python", pythonUnavailable],
  go: ["go", goUnavailable],
  java: ["java", javaUnavailable],
  csharp: [
    "dotnet",
    () => (findOnPath("dotnet", process.env) === undefined ? "no dotnet on the PATH" : undefined),
  ],
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

  for (const [language, { file, call, plain, warning, word }] of Object.entries(SDKS)) {
    const without = warning === undefined ? "no function returns" : "a warning stands at what returns";
    behaviour(
      `gen-sdk makes one for ${language}, in which ${without} plain strings, and a word is a word`,
      pulumiUnavailable(language),
      async (cli) => {
        const sdk = await generateSdk(cli, language);
        expect(readFileSync(join(sdk, file), "utf8")).to.match(call);
        const sources = (readdirSync(sdk, { recursive: true }) as string[]).filter((name) =>
          /quantum[\\/].*\.(?:ts|py|go|cs|java)$/i.test(name),
        );
        const text = sources.map((name) => readFileSync(join(sdk, name), "utf8")).join("\n");
        expect(text).to.match(word);
        if (warning === undefined) expect(text).not.to.match(plain);
        // Once a generator leaves the form out, so does the documentation: docs/languages.md names it too.
        else expect(text).to.match(plain).and.to.match(warning);
      },
    );
  }

  behaviour(
    "mypy takes the word and the enumeration, and refuses what is neither",
    pulumiUnavailable("python") ?? pythonUnavailable(),
    async (cli) => {
      const sdk = join(await generateSdk(cli, "python"), "python");
      const program = join(cli.folder, "program.py");
      writeFileSync(program, TYPED_PYTHON);
      const mypy = [
        "-m",
        "mypy",
        "--strict",
        "--follow-imports=silent",
        "--cache-dir",
        join(cli.folder, "cache"),
      ];
      const check = () =>
        execFileSync(virtualEnvironment(), [...mypy, program], {
          env: { ...process.env, MYPYPATH: sdk },
          encoding: "utf8",
        });
      expect(check()).to.match(/^Success/);
      writeFileSync(program, TYPED_PYTHON.replace('"secondary"', "2"));
      expect(check)
        .to.throw()
        .with.property("stdout")
        .that.matches(/Argument "use" .* incompatible type "int"/);
    },
  );

  for (const [example, [language, unavailable]] of Object.entries(EXAMPLES)) {
    behaviour(
      `examples/${example}: the quickstart, with every key a secret`,
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
      { copyOf: join(__dirname, "../../examples", example) },
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

/** The folder of the SDKs. The generator of C# downloads the package's logo: here from loopback, by the schema. */
async function generateSdk({ pulumi, folder }: Cli, language: string): Promise<string> {
  const out = join(folder, "sdk");
  const generate = (from: string) => pulumi("package", "gen-sdk", from, "--language", language, "--out", out);
  if (language !== "dotnet") {
    await generate(PLUGIN);
    return out;
  }
  const server = createServer((_, response) => response.end("logo"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const schema = JSON.parse(await pulumi("package", "get-schema", PLUGIN)) as object;
    const logoUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/logo.png`;
    writeFileSync(join(folder, "schema.json"), JSON.stringify({ ...schema, logoUrl }));
    await generate("./schema.json");
  } finally {
    server.close();
  }
  return out;
}

const TYPED_PYTHON = `
import pulumi
from pulumi_azure_listkeys import AzureEnvironment, OnRotation, Provider, quantum

word = quantum.list_workspace_keys_output(resource_id="/q", use="secondary")
member = quantum.list_workspace_keys_output(resource_id="/q", use=quantum.KeyUse.SECONDARY)
text: pulumi.Output[str] = word.active_key
provider = Provider("words", environment="china", on_rotation="warn")
other = Provider("members", environment=AzureEnvironment.CHINA, on_rotation=OnRotation.WARN)
kept = quantum.WorkspaceKeys("kept", resource_id="/q", use="secondary", opts=pulumi.ResourceOptions(provider=other))
count: pulumi.Output[int] = kept.revision
`;

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
