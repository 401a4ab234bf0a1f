/**
 * The ways to the plugin that docs/installing.md lists, each as it says, on the real engine: from the installed npm package
 * and from a release's archive, to a secret output. A server on loopback stands in for the one with the archives.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { expect } from "chai";
import { dump, load } from "js-yaml";

import manifest from "../../package.json";
import { archiveName, makeArchives, thisSystem } from "../../scripts/package/archives";
import { type Cli, withCli } from "../support/cli/command";
import { pulumiUnavailable } from "../support/pulumiCli";
import { expectNoKey } from "../support/tools";
import { installPackage, repository } from "./installing";

const ROOT = "./node_modules/pulumi-azure-listkeys";
const VERSION = manifest.version;
const DOCUMENT = readFileSync(join(repository, "docs/installing.md"), "utf8");

interface Way {
  title: string;
  /** A line of the document that this is the test of. */
  documented: string;
  /** What is in `Pulumi.yaml` besides the program. */
  project?: object;
  /** A folder, below that of the program, that is put before the PATH. */
  path?: string;
  /** The commands before `pulumi up`; `ARCHIVE` and `SERVER` are those of the test. */
  commands?: string[];
  /** What `Pulumi.yaml` has of it afterwards. */
  packages?: object;
}

const ways: Way[] = [
  ...[`${ROOT}/plugin`, ROOT].flatMap((path): Way[] => [
    {
      title: `package add ${path}`,
      documented: `pulumi package add ${path}`,
      commands: [`package add ${path}`],
      packages: { "azure-listkeys": path },
    },
    {
      title: `packages: ${path}`,
      documented: `azure-listkeys: ${path}`,
      project: { packages: { "azure-listkeys": path } },
      commands: ["install"],
    },
    {
      title: `plugins: ${path}`,
      documented: `path: ${path}`,
      project: { plugins: { providers: [{ name: "azure-listkeys", path }] } },
    },
  ]),
  {
    title: "the PATH",
    documented: `export PATH="$PWD/node_modules/pulumi-azure-listkeys/plugin:$PATH"`,
    path: `${ROOT}/plugin`,
  },
  {
    title: "plugin install --file",
    documented: `pulumi plugin install resource azure-listkeys v${VERSION} --file`,
    commands: [`plugin install resource azure-listkeys v${VERSION} --file ARCHIVE`],
  },
  {
    title: "plugin install --server",
    documented: `pulumi plugin install resource azure-listkeys v${VERSION} --server`,
    commands: [`plugin install resource azure-listkeys v${VERSION} --server SERVER`],
  },
  {
    title: "package add --server",
    documented: `pulumi package add azure-listkeys@${VERSION} --server`,
    commands: [`package add azure-listkeys@${VERSION} --server SERVER`],
  },
];

describe("the plugin by every documented way, engine: cli", () => {
  const unavailable =
    pulumiUnavailable("yaml") ?? (thisSystem() === undefined ? "no archive for this system" : undefined);
  let installed = "";
  let server: Server;

  before("npm install pulumi-azure-listkeys", async function () {
    if (unavailable !== undefined) return;
    installed = mkdtempSync(join(tmpdir(), "plugin-spec-"));
    await makeArchives(installed, { systems: [thisSystem()!], executable: false });
    server = await serveFolder(installed);
    await installPackage(this, installed, { private: true });
  });

  after(() => {
    if (installed === "") return;
    server.close();
    rmSync(installed, { recursive: true, force: true });
  });

  for (const way of ways) {
    if (unavailable !== undefined) it.skip(`${way.title} (${unavailable})`);
    else it(way.title, () => follow(way));
  }

  async function follow({ documented, project = {}, path, commands = [], packages }: Way): Promise<void> {
    expect(DOCUMENT).to.include(documented);
    await withCli(
      async (cli) => {
        const { folder, pulumi, both, fake } = cli;
        symlinkSync(join(installed, "node_modules"), join(folder, "node_modules"));
        writeFileSync(join(folder, "Pulumi.yaml"), dump({ ...PROGRAM, ...project }));
        for (const command of commands) {
          const archive = join(installed, archiveName(thisSystem()!));
          const { port } = server.address() as AddressInfo;
          const filled = command.replace("ARCHIVE", archive).replace("SERVER", `http://127.0.0.1:${port}`);
          await pulumi(...filled.split(" "));
        }
        if (packages !== undefined) expect(projectIn(cli)).to.deep.include({ packages });
        await pulumi("stack", "init", "dev");
        const up = await both("up", "--yes", "--skip-preview");
        expect(JSON.parse(await pulumi("stack", "output", "--json"))).to.deep.equal({ key: "[secret]" });
        expectNoKey(fake, up);
        const plain = await pulumi("stack", "output", "key", "--show-secrets");
        expect(fake.givenKeys()).to.include(plain.trim());
      },
      path === undefined ? {} : { path },
    );
  }
});

function projectIn({ folder }: Cli): unknown {
  return load(readFileSync(join(folder, "Pulumi.yaml"), "utf8"));
}

async function serveFolder(folder: string): Promise<Server> {
  const server = createServer(({ url = "" }, response) => {
    try {
      response.end(readFileSync(join(folder, basename(url))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const PROGRAM = {
  name: "program",
  runtime: "yaml",
  variables: {
    keys: {
      "fn::invoke": {
        function: "azure-listkeys:quantum:listWorkspaceKeys",
        arguments: { resourceGroupName: "rg", workspaceName: "q1" },
      },
    },
  },
  outputs: { key: "${keys.activeKey}" },
};
