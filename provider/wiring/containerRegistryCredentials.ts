import * as pulumi from "@pulumi/pulumi";

import { type ListWorkspaceKeysArgs, WorkspaceKeys } from "../modules/machinelearningservices";
import type { ProfileOption } from "../operations/publicTypes";
import {
  type ContainerAppRegistry,
  type ContainerAppRegistryArgs,
  containerAppRegistryOf,
  dockerConfigJsonOf,
  type RegistryCredential,
  registryOutput,
} from "./registry";

/** The arguments of {@link ContainerRegistryCredentials}: the Machine Learning workspace, and its registry's host name. */
export type ContainerRegistryCredentialsArgs = ListWorkspaceKeysArgs &
  Omit<ContainerAppRegistryArgs, "credentials">;

/**
 * The credentials of the container registry behind a Machine Learning workspace, in each form that consumers need. The
 * keys are a child resource, so a password that was rotated in Azure shows in the plan.
 *
 * @example
 * const registry = new wiring.ContainerRegistryCredentials("registry", {
 *   resourceId: workspace.id,
 *   loginServer: "myregistry.azurecr.io",
 * });
 * new kubernetes.core.v1.Secret("pull", {
 *   type: "kubernetes.io/dockerconfigjson",
 *   stringData: { ".dockerconfigjson": registry.dockerConfigJson },
 * });
 */
export class ContainerRegistryCredentials extends pulumi.ComponentResource {
  /** The keys of the workspace. */
  declare readonly keys: WorkspaceKeys;
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
    const { loginServer, passwordName, secretName, ...workspace } = args;
    this.keys = new WorkspaceKeys(name, workspace, { parent: this, profile: opts?.profile });
    const credentials = this.keys.containerRegistryCredentials;
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
