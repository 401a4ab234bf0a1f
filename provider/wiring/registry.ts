/** Credentials of a container registry, in the forms that its clients need. */
import * as pulumi from "@pulumi/pulumi";

import { type FieldChecker, type Inputs, projection, type Text } from "./projection";

/** The two passwords of a registry's admin user, by Azure's names. */
export type PasswordName = "password" | "password2";

/** The admin user of a registry and its passwords, as the services list them. */
export interface RegistryUser {
  username: Text;
  passwords: readonly { name: Text; value: Text }[] | undefined;
}

/** The arguments of the projections of registry credentials. */
export type RegistryArgs = Inputs<Omit<RegistryValues, "credentials">> & {
  /**
   * The result of `listRegistryCredentials`, a `RegistryCredentials`, or `containerRegistryCredentials` of a Machine
   * Learning workspace.
   */
  readonly credentials: pulumi.Input<RegistryUser | undefined> | Inputs<RegistryUser>;
};

interface RegistryValues {
  credentials: RegistryUser | undefined;
  /** The registry's host name, such as `myregistry.azurecr.io`, which the service does not return. */
  loginServer: string;
  /**
   * Which of the two passwords to take; the other one can then be regenerated.
   * @default "password"
   */
  passwordName?: PasswordName | undefined;
}

/** The arguments of {@link containerAppRegistry}. */
export type ContainerAppRegistryArgs = RegistryArgs & {
  /**
   * The name of the Container App's secret that holds the password: lower-case letters, digits and `-`.
   * @default the host name with `-` for its dots, and `-password`
   */
  readonly secretName?: pulumi.Input<string> | undefined;
};

/** A registry with its user and password. */
export interface RegistryCredential {
  /** The registry's host name. */
  server: string;
  username: string;
  password: string;
}

/** A registry in the configuration of a Container App, and the secret that it refers to. */
export interface ContainerAppRegistry {
  registries: { server: string; username: string; passwordSecretRef: string }[];
  secrets: { name: string; value: string }[];
}

/**
 * The JSON of a Kubernetes Secret of type `kubernetes.io/dockerconfigjson`, to give as its
 * `stringData[".dockerconfigjson"]`.
 *
 * @returns a secret
 * @see https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets
 *
 * @example
 * const stringData = {
 *   ".dockerconfigjson": wiring.dockerConfigJson({ credentials: keys.containerRegistryCredentials, loginServer }),
 * };
 */
export function dockerConfigJson(args: RegistryArgs): pulumi.Output<string> {
  return projection("wiring.dockerConfigJson", withoutResource(args), (values, fields) =>
    dockerConfigJsonOf(credentialIn(values, fields)),
  );
}

export function dockerConfigJsonOf({ server, username, password }: RegistryCredential): string {
  const auth = Buffer.from(`${username}:${password}`).toString("base64");
  return JSON.stringify({ auths: { [server]: { username, password, auth } } });
}

/**
 * A registry's `{ server, username, password }`: an item of `imageRegistryCredentials` of azure-native's
 * `ContainerGroup`, and `registry` of an `@pulumi/docker` image.
 *
 * @returns a secret; each field lifts
 * @see https://learn.microsoft.com/rest/api/container-instances/container-groups/create-or-update#imageregistrycredential
 */
export function imageRegistryCredential(args: RegistryArgs): pulumi.Output<RegistryCredential> {
  return projection("wiring.imageRegistryCredential", withoutResource(args), credentialIn);
}

/**
 * `{ registries, secrets }` of the `configuration` of azure-native's `ContainerApp`: the registry refers to the
 * secret that holds its password.
 *
 * @returns a secret; each field lifts
 * @see https://learn.microsoft.com/rest/api/containerapps/container-apps/create-or-update#registrycredentials
 */
export function containerAppRegistry(args: ContainerAppRegistryArgs): pulumi.Output<ContainerAppRegistry> {
  return projection("wiring.containerAppRegistry", withoutResource(args), (values, fields) =>
    containerAppRegistryOf(credentialIn(values, fields), secretNameIn(values, fields)),
  );
}

export function containerAppRegistryOf(
  { server, username, password }: RegistryCredential,
  secretName = `${server.toLowerCase().replace(/[.:]/g, "-")}-password`,
): ContainerAppRegistry {
  return {
    registries: [{ server, username, passwordSecretRef: secretName }],
    secrets: [{ name: secretName, value: password }],
  };
}

interface SecretNameValue {
  secretName?: string | undefined;
}

function secretNameIn({ secretName }: SecretNameValue, fields: FieldChecker): string | undefined {
  if (secretName === undefined || /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(secretName)) return secretName;
  return fields.reject(
    "secretName",
    "takes lower-case letters, digits and -, and neither begins nor ends with -",
  );
}

/** The checked arguments of {@link containerAppRegistry}, so that several outputs made of them fail only once. */
export function registryOutput(
  name: string,
  args: ContainerAppRegistryArgs,
): pulumi.Output<{ credential: RegistryCredential; secretName: string | undefined }> {
  return projection(name, withoutResource(args), (values, fields) => ({
    credential: credentialIn(values, fields),
    secretName: secretNameIn(values, fields),
  }));
}

/** A key resource is no input by itself: its outputs are. */
function withoutResource<Args extends RegistryArgs>(args: Args): Inputs<RegistryValues & SecretNameValue> {
  const { credentials, ...others } = args ?? {};
  if (!pulumi.Resource.isInstance(credentials)) return { credentials, ...others } as Inputs<RegistryValues>;
  const { username, passwords } = credentials as Inputs<RegistryUser>;
  return { credentials: pulumi.output({ username, passwords }), ...others };
}

function credentialIn(values: RegistryValues, fields: FieldChecker): RegistryCredential {
  const { credentials, passwordName = "password" } = values;
  const server = fields.host("loginServer", values.loginServer, "myregistry.azurecr.io");
  const name = fields.oneOf("passwordName", passwordName, ["password", "password2"]);
  if (credentials == null) fields.reject("credentials", `is null or missing: ${NO_ADMIN}`);
  const username = fields.text("credentials.username", credentials.username, NO_ADMIN);
  const password = credentials.passwords?.find((each) => each.name === name)?.value;
  return { server, username, password: fields.text(`credentials.passwords[${name}]`, password, NO_ADMIN) };
}

const NO_ADMIN =
  "a registry whose admin user is disabled has none; enable it (`az acr update --name <registry> --admin-enabled true`), or pull with a managed identity";
