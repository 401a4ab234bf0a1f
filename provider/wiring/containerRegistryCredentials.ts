import * as pulumi from "@pulumi/pulumi";

import { RegistryCredentials } from "../modules/containerregistry";
import { type ListWorkspaceKeysArgs, WorkspaceKeys } from "../modules/machinelearningservices";
import type { ProfileOption } from "../operations/publicTypes";
import type { KeysResourceOptions } from "../program/argsAndOptions";
import {
  type ContainerAppRegistry,
  type ContainerAppRegistryArgs,
  containerAppRegistryOf,
  dockerConfigJsonOf,
  type PasswordName,
  type RegistryCredential,
  registryOutput,
} from "./registry";

/**
 * The arguments of {@link ContainerRegistryCredentials}: a container registry, or the Machine Learning workspace that it
 * belongs to; and the registry's host name.
 */
export type ContainerRegistryCredentialsArgs = Omit<ContainerAppRegistryArgs, "credentials"> &
  (
    | RegistryByName
    | RegistryById
    | (ListWorkspaceKeysArgs & { registryName?: undefined; registryId?: undefined })
  );

interface RegistryByName {
  /** The name of the registry. */
  registryName: pulumi.Input<string>;
  /** The name of the resource group. */
  resourceGroupName: pulumi.Input<string>;
  /** The subscription; that of the stack's configuration by default. */
  subscriptionId?: pulumi.Input<string> | undefined;
  registryId?: undefined;
  workspaceName?: undefined;
  resourceId?: undefined;
  /** Another api-version than the default. */
  apiVersion?: pulumi.Input<string> | undefined;
}

interface RegistryById {
  /** The ARM ID of the registry. */
  registryId: pulumi.Input<string>;
  registryName?: undefined;
  resourceGroupName?: undefined;
  subscriptionId?: undefined;
  workspaceName?: undefined;
  resourceId?: undefined;
  /** Another api-version than the default. */
  apiVersion?: pulumi.Input<string> | undefined;
}

/**
 * The credentials of a container registry, in each form that consumers need. The keys are a child resource, so a password
 * that was rotated in Azure shows in the plan.
 *
 * @example
 * const credentials = new wiring.ContainerRegistryCredentials("registry", {
 *   registryId: registry.id,
 *   loginServer: registry.loginServer,
 * });
 * new kubernetes.core.v1.Secret("pull", {
 *   type: "kubernetes.io/dockerconfigjson",
 *   stringData: { ".dockerconfigjson": credentials.dockerConfigJson },
 * });
 */
export class ContainerRegistryCredentials extends pulumi.ComponentResource {
  /** The credentials of the registry, or the keys of the workspace, whichever the arguments name. */
  declare readonly keys: RegistryCredentials | WorkspaceKeys;
  /** For a Kubernetes Secret; a secret. */
  declare readonly dockerConfigJson: pulumi.Output<string>;
  /** For a container group or a Docker image; a secret. */
  declare readonly imageRegistryCredential: pulumi.Output<RegistryCredential>;
  /** For the configuration of a Container App; a secret. */
  declare readonly containerAppRegistry: pulumi.Output<ContainerAppRegistry>;

  constructor(
    name: string,
    args: ContainerRegistryCredentialsArgs,
    opts?: pulumi.ComponentResourceOptions & ProfileOption,
  ) {
    super("azure-listkeys:wiring:ContainerRegistryCredentials", name, {}, opts);
    const { loginServer, passwordName, secretName, ...source } = args;
    this.keys = keysOf(name, source, passwordName, { parent: this, profile: opts?.profile });
    const credentials =
      this.keys instanceof WorkspaceKeys ? this.keys.containerRegistryCredentials : this.keys;
    const registry = registryOutput("wiring.ContainerRegistryCredentials", {
      credentials,
      loginServer,
      passwordName,
      secretName,
    });
    this.imageRegistryCredential = registry.apply(({ credential }) => credential);
    this.dockerConfigJson = registry.apply(({ credential }) => dockerConfigJsonOf(credential));
    this.containerAppRegistry = registry.apply((each) =>
      containerAppRegistryOf(each.credential, each.secretName),
    );
    this.registerOutputs({
      dockerConfigJson: this.dockerConfigJson,
      imageRegistryCredential: this.imageRegistryCredential,
      containerAppRegistry: this.containerAppRegistry,
    });
  }
}

type Source = RegistryByName | RegistryById | ListWorkspaceKeysArgs;

function keysOf(
  name: string,
  source: Source,
  passwordName: pulumi.Input<PasswordName | undefined> | undefined,
  opts: KeysResourceOptions,
): RegistryCredentials | WorkspaceKeys {
  // A registry that has only `password2` would otherwise fail, as the first password is the active key by default.
  const use = pulumi.output(passwordName).apply((each) => (each === "password2" ? "secondary" : "primary"));
  if ("registryId" in source && source.registryId !== undefined) {
    const { registryId: resourceId, apiVersion } = source;
    return new RegistryCredentials(name, { resourceId, apiVersion, use }, opts);
  }
  if ("registryName" in source && source.registryName !== undefined) {
    const { registryName, resourceGroupName, subscriptionId, apiVersion } = source;
    return new RegistryCredentials(
      name,
      { registryName, resourceGroupName, subscriptionId, apiVersion, use },
      opts,
    );
  }
  return new WorkspaceKeys(name, source, opts);
}
