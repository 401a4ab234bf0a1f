/**
 * Resources of other packages, echoed: nothing is created anywhere, a resource's outputs are its
 * inputs, and its id is one that looks right. Both engines take their answers from here: the embedded
 * one calls it, the CLI reaches it through the plugin in `echoPlugin.ts`.
 */
import { changedNames, reveal, unknownValue } from "./values";
import type { Properties } from "./values";

/** The packages the CLI finds a plugin for; the embedded engine echoes any other just the same. */
export const foreignPackages = [
  "azure-native",
  "kubernetes",
  "azuread",
  "azure",
  "command",
  "docker",
  "foreign",
  "random",
];

export function foreignId(type: string, name: string, inputs: Properties): string {
  const path = armPaths[type];
  if (path === undefined) {
    return `${name}-id`;
  }
  const segments = path.map((segment) => {
    const value = segment.startsWith("{") ? inputs[segment.slice(1, -1)] : segment;
    const plain = value === undefined ? name : reveal(value);
    return typeof plain === "string" ? plain : String(JSON.stringify(plain));
  });
  return `/subscriptions/00000000-0000-0000-0000-000000000000/${segments.join("/")}`;
}

export interface ForeignDiff {
  changed: string[];
  /** The changed inputs that are part of the id: another id is another resource. */
  replaces: string[];
}

export function foreignDiff(type: string, olds: Properties, news: Properties): ForeignDiff {
  const changed = changedNames(olds, news);
  const naming = (armPaths[type] ?? []).map((segment) => segment.replace(/[{}]/g, ""));
  return { changed, replaces: changed.filter((name) => naming.includes(name)) };
}

/** An unknown in an id would make a wrong id: a provider never receives one outside a preview. */
export function hasKnownId(id: string): boolean {
  return !id.includes(unknownValue);
}

// Segments in braces are inputs, by the names that azure-native gives them; an input that was left
// out is the resource's own name, as azure-native names resources by itself.
const resourceGroup = ["resourceGroups", "{resourceGroupName}"];
const mlWorkspace = [
  ...resourceGroup,
  "providers",
  "Microsoft.MachineLearningServices",
  "workspaces",
  "{workspaceName}",
];
const armPaths: Record<string, string[]> = {
  "azure-native:resources:ResourceGroup": resourceGroup,
  "azure-native:machinelearningservices:Workspace": mlWorkspace,
  "azure-native:machinelearningservices:Compute": [...mlWorkspace, "computes", "{computeName}"],
  "azure-native:machinelearningservices:ServerlessEndpoint": [
    ...mlWorkspace,
    "serverlessEndpoints",
    "{name}",
  ],
  "azure-native:quantum:Workspace": [
    ...resourceGroup,
    "providers",
    "Microsoft.Quantum",
    "Workspaces",
    "{workspaceName}",
  ],
  "azure-native:storage:StorageAccount": [
    ...resourceGroup,
    "providers",
    "Microsoft.Storage",
    "storageAccounts",
    "{accountName}",
  ],
};
