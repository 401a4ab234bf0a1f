import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import manifest from "../../package.json";
import { declaredServices } from "../../scripts/generate";
import { aboutThePackage, languagesOf, type PackageManifest } from "../../scripts/generate/packageFacts";

const { repository: _, ...without }: PackageManifest = manifest;
const withRepository = (repository: PackageManifest["repository"] & {}): PackageManifest => ({
  ...without,
  repository,
});

describe("the schema's facts of the package", () => {
  it("have a namespace of its own for each module in C#, as its generator writes a folder for each", () => {
    const services = declaredServices();
    const { csharp } = languagesOf(services) as { csharp: { namespaces: Record<string, string> } };
    const namespaces = services.map(({ module }) => csharp.namespaces[module]);
    expect(new Set(namespaces)).to.have.property("size", services.length);
    expect(namespaces).to.include.members(["Storage", "ContainerRegistry", "CosmosDB", "Redis", "IoTHub"]);
    // Names differ from their module's at most in capitals.
    expect(namespaces.map((name) => name?.toLowerCase())).to.deep.equal(services.map(({ module }) => module));
  });

  it("have no address while package.json has no repository", () => {
    const about = aboutThePackage(without);
    expect(about).to.have.keys("name", "displayName", "description", "keywords", "license", "publisher");
    expect(about).to.include({ publisher: manifest.author, license: manifest.license });
    expect(JSON.stringify(about)).not.to.match(/https?:|github/);
  });

  for (const form of [
    "git+https://github.com/someone/some.repo.git",
    "https://github.com/someone/some.repo",
    "git@github.com:someone/some.repo.git",
    "ssh://git@github.com/someone/some.repo.git",
    "github:someone/some.repo",
    "someone/some.repo",
  ]) {
    it(`derive from the repository in package.json: ${form}`, () => {
      for (const from of [withRepository(form), withRepository({ url: form })]) {
        expect(aboutThePackage(from)).to.include({
          publisher: "someone",
          homepage: "https://github.com/someone/some.repo#readme",
          repository: "https://github.com/someone/some.repo",
          logoUrl: "https://raw.githubusercontent.com/someone/some.repo/HEAD/docs/logo.svg",
          pluginDownloadURL: "github://api.github.com/someone/some.repo",
        });
        expect(languagesOf([], from)).to.have.nested.property(
          "go.importBasePath",
          "github.com/someone/some.repo/sdk/go/azurelistkeys",
        );
      }
    });
  }

  it("name a logo that there is", () => {
    const { logoUrl } = aboutThePackage(withRepository("someone/some.repo")) as { logoUrl: string };
    const [, path = ""] = logoUrl.split("/HEAD/");
    expect(readFileSync(join(__dirname, "../..", path), "utf8")).to.match(/^<svg /);
  });

  for (const address of ["https://example.com/someone/some-repo", "nothing", "https://github.com/someone"]) {
    it(`fail with an address that has no archives: ${address}`, () => {
      expect(() => aboutThePackage(withRepository(address))).to.throw(address);
    });
  }
});
