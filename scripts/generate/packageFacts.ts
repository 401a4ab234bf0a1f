/**
 * What the schema says of the package as a whole, from `package.json`. Where the repository is, only its owner knows: it
 * stands in `package.json` alone, and everything with an address derives from it. The release sets it (RELEASING.md).
 */
import type { ServiceDeclaration } from "../../provider/operations/declare";
import { capital } from "./prose";
import manifest from "../../package.json";

/** An address on GitHub, in the forms that npm accepts. */
const ON_GITHUB =
  /^(?:git\+)?(?:(?:https|ssh|git):\/\/(?:git@)?github\.com\/|git@github\.com:|github:)?([\w.-]+)\/([\w.-]+?)(?:\.git)?$/;

export interface PackageManifest {
  description: string;
  keywords: readonly string[];
  license: string;
  author: string;
  repository?: string | { url: string };
}

interface Repository {
  owner: string;
  name: string;
}

/** The members of the schema that the Registry shows, and the address that plugins are downloaded from. */
export function aboutThePackage(from: PackageManifest = manifest): object {
  const { description, license, author, keywords } = from;
  const repository = repositoryOf(from);
  return {
    name: "azure-listkeys",
    displayName: "Azure listKeys",
    description,
    // The last two are the Registry's own: its category, and that no Terraform provider is behind it.
    keywords: [...keywords, "category/cloud", "kind/native"],
    license,
    publisher: repository?.owner ?? author,
    ...(repository !== undefined && addressesIn(repository)),
  };
}

function addressesIn({ owner, name }: Repository): object {
  return {
    homepage: `https://github.com/${owner}/${name}#readme`,
    repository: `https://github.com/${owner}/${name}`,
    logoUrl: `https://raw.githubusercontent.com/${owner}/${name}/HEAD/docs/logo.svg`,
    pluginDownloadURL: `github://api.github.com/${owner}/${name}`,
  };
}

/** @throws Error for an address that is not on GitHub: `pluginDownloadURL` would name no archive there */
export function repositoryOf({ repository }: PackageManifest): Repository | undefined {
  if (repository === undefined) return undefined;
  const address = typeof repository === "string" ? repository : repository.url;
  const [, owner, name] = ON_GITHUB.exec(address) ?? [];
  if (owner === undefined || name === undefined) {
    throw new Error(`"repository" of package.json is ${address}, which is no repository on GitHub`);
  }
  return { owner, name };
}

/** Modules that do not have the name of their resource provider, of which another module may be. */
const NAMESPACES: Readonly<Record<string, string>> = {
  cosmosdb: "CosmosDB",
  deviceprovisioningservices: "DeviceProvisioningServices",
  iothub: "IoTHub",
  mongocluster: "MongoCluster",
  redisenterprise: "RedisEnterprise",
  webpubsub: "WebPubSub",
};

/** A module's namespace in C#: `ContainerRegistry` of `containerregistry`, which is of `Microsoft.ContainerRegistry`. */
function namespaceOf(module: string, resourceProvider: string): string {
  const name = resourceProvider.split(".").pop() ?? "";
  return NAMESPACES[module] ?? (name.toLowerCase() === module ? name : capital(module));
}

/** The names of the generated SDKs. */
export function languagesOf(
  services: readonly ServiceDeclaration[],
  from: PackageManifest = manifest,
): object {
  const repository = repositoryOf(from);
  const goModule =
    repository === undefined
      ? "example.com/pulumi-azure-listkeys"
      : `github.com/${repository.owner}/${repository.name}`;
  return {
    nodejs: { packageName: "pulumi-azure-listkeys-sdk", respectSchemaVersion: true },
    python: {
      packageName: "pulumi_azure_listkeys",
      pyproject: { enabled: true },
      respectSchemaVersion: true,
    },
    // A package of Go has no hyphen in its name. Without a repository the module is local to the program that generated it.
    go: {
      importBasePath: `${goModule}/sdk/go/azurelistkeys`,
      generateResourceContainerTypes: true,
      respectSchemaVersion: true,
    },
    csharp: {
      namespaces: {
        "azure-listkeys": "AzureListKeys",
        ...Object.fromEntries(
          services.map(({ module, namespace }) => [module, namespaceOf(module, namespace)]),
        ),
      },
      respectSchemaVersion: true,
    },
    java: { packages: { "azure-listkeys": "azurelistkeys" } },
  };
}
