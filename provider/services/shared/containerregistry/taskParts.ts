/** What tasks of a container registry and their runs have in common. */
import { boolean, mapOf, number, object, of, string } from "../../../operations/declare";

const required = { required: true } as const;

export const agentProperties = object("AgentProperties", "The machine that a task runs on.", {
  cpu: number("How many cores the machine has."),
});

const secretObject = object("SecretObject", "A value, or where it is.", {
  type: string("Whether it is the value itself, or the URL of a secret of a key vault."),
  value: string("The value, or the URL."),
});

const customRegistryCredentials = object("CustomRegistryCredentials", "The credentials of a registry.", {
  identity: string("The client ID of the managed identity that signs in, or `[system]`."),
  password: of(secretObject, "The password."),
  userName: of(secretObject, "The user name."),
});

const sourceRegistryCredentials = object(
  "SourceRegistryCredentials",
  "How a task signs in to its own registry.",
  {
    loginMode: string("How the task signs in.", { values: ["None", "Default"] }),
  },
);

export const credentials = object("Credentials", "What a task signs in to registries with.", {
  customRegistries: mapOf(
    customRegistryCredentials,
    "The credentials of further registries, by their hosts.",
  ),
  sourceRegistry: of(sourceRegistryCredentials, "How the task signs in to its own registry."),
});

const userIdentityProperties = object("UserIdentityProperties", "A user-assigned identity.", {
  clientId: string("The client ID."),
  principalId: string("The ID of the principal."),
});

export const identityProperties = object("IdentityProperties", "The managed identities of a task.", {
  principalId: string("The ID of the principal."),
  tenantId: string("The ID of the tenant."),
  type: string("Which kinds of managed identities there are.", {
    values: ["SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"],
  }),
  userAssignedIdentities: mapOf(userIdentityProperties, "The user-assigned identities, by their ARM IDs."),
});

export const platformProperties = object("PlatformProperties", "A platform.", {
  architecture: string("The architecture of the processor.", {
    values: ["amd64", "x86", "386", "arm", "arm64"],
  }),
  os: string("The operating system.", { values: ["Windows", "Linux"], required: true }),
  variant: string("The variant of the processor.", { values: ["v6", "v7", "v8"] }),
});

export const argument = object("Argument", "An argument of a build.", {
  isSecret: boolean("Whether the value is a secret."),
  name: string("The name of the argument.", required),
  value: string("The value of the argument.", required),
});

export const setValue = object("SetValue", "A value that a task is given.", {
  isSecret: boolean("Whether the value is a secret."),
  name: string("The name of the value.", required),
  value: string("The value.", required),
});
