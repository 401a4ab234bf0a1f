/** Each example is a folder that a user can copy out and run: it has its manifest, and its README the steps. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { expect } from "chai";

import manifest from "../../package.json";
import { readProjectFile } from "../support/stack/project";

interface ExampleManifest {
  name: string;
  private: boolean;
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const OWN = "pulumi-azure-listkeys";
const EXAMPLES = join(__dirname, "../../examples");

const projects = (readdirSync(EXAMPLES, { recursive: true }) as string[])
  .filter((path) => /(?:^|[\\/])Pulumi\.yaml$/.test(path) && !path.includes("node_modules"))
  .map((path) => dirname(join(EXAMPLES, path)));

/** The ranges that the package itself is tested with. */
const RANGES: Readonly<Record<string, string>> = {
  ...manifest.devDependencies,
  ...manifest.peerDependencies,
  [OWN]: `^${manifest.version}`,
};

describe("the examples", () => {
  it("are all projects", () => {
    const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) {
      expect(
        projects.some((path) => path.startsWith(join(EXAMPLES, name))),
        name,
      ).to.equal(true);
    }
  });

  for (const folder of projects) {
    const name = relative(EXAMPLES, folder).split(/[\\/]/).join("/");
    const { name: project, runtime } = readProjectFile(folder);
    const language = typeof runtime === "string" ? runtime : runtime.name;

    it(`${name} has a manifest, with the packages that it imports`, () => {
      const own = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as ExampleManifest;
      expect(own).to.include({ name: project, private: true });
      const imported = language === "nodejs" ? importsIn(folder) : [OWN];
      expect(Object.keys(own.dependencies).sort()).to.deep.equal(imported);
      for (const [each, range] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
        expect(range, each).to.equal(RANGES[each]);
      }
      if (language === "nodejs") expect(own.devDependencies).to.have.all.keys("@types/node", "typescript");
    });

    it(`${name} has a README, which installs before it runs anything`, () => {
      const readme = [folder, dirname(folder)]
        .map((each) => join(each, "README.md"))
        .find((file) => existsSync(file));
      const text = readFileSync(readme ?? "", "utf8");
      const steps = [...text.matchAll(/^(?: {4})?((?:npm|pulumi|cd) .*?)(?:\s+#.*)?$/gm)].map(
        ([, step]) => step,
      );
      const commands = steps.filter((step) => !step?.startsWith("cd "));
      expect(commands[0]).to.equal("npm install");
      expect(commands).to.include("pulumi up");
      expect(commands).to.include("pulumi stack init dev");
    });
  }

  it("in Python installs into an environment of its own", () => {
    expect(readProjectFile(join(EXAMPLES, "python")).runtime).to.deep.equal({
      name: "python",
      options: { virtualenv: "venv" },
    });
    expect(existsSync(join(EXAMPLES, "python/requirements.txt"))).to.equal(true);
  });

  for (const [name, project] of [
    ["C#", "csharp/azure-listkeys-csharp.csproj"],
    ["Java", "java/pom.xml"],
  ] as const) {
    it(`in ${name} builds the SDK where \`pulumi install\` generates it`, () => {
      expect(readFileSync(join(EXAMPLES, project), "utf8")).to.match(/[/"]sdks\/azure-listkeys\//);
    });
  }

  it("in Go has a module", () => expect(existsSync(join(EXAMPLES, "go/go.mod"))).to.equal(true));
});

/** The packages that the sources of a folder import. */
function importsIn(folder: string): string[] {
  const sources = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const modules = sources.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/from "([^".][^"]*)"/g)].map(
      ([, name = ""]) => name,
    ),
  );
  const packages = modules.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? "");
  return [...new Set(packages)].sort();
}
