/** The connections of a Machine Learning workspace, told apart by how they authenticate. */
import { boolean, listOf, mapOf, object, of, oneOf, string } from "../../operations/declare";
import type { Fields, ObjectType } from "../../operations/types";
import { armResource, systemData } from "./armResource";

const required = { required: true } as const;

const common: Fields = {
  category: string("What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on."),
  createdByWorkspaceArmId: string("The ARM ID of the workspace that the connection was made in.", required),
  error: string("What is wrong with the connection."),
  expiryTime: string("Until when the connection is valid: an RFC 3339 date and time."),
  group: string("Which group its category belongs to.", {
    ...required,
    values: ["Azure", "AzureAI", "Database", "NoSQL", "File", "GenericProtocol", "ServicesAndApps"],
  }),
  isSharedToAll: boolean("Whether everybody with access to the workspace may use the connection."),
  metadata: mapOf("string", "Further settings of the connection, by name."),
  peRequirement: string("Whether the connection needs a private endpoint.", {
    values: ["Required", "NotRequired", "NotApplicable"],
  }),
  peStatus: string("Whether its private endpoint is in use.", {
    values: ["Inactive", "Active", "NotApplicable"],
  }),
  sharedUserList: listOf("string", "Who may use the connection, where that is not everybody."),
  target: string("The address of what the connection leads to."),
  useWorkspaceManagedIdentity: boolean("Whether the workspace's managed identity is used."),
};

function authType(name: string, how: string): ObjectType {
  return object(`${name}WorkspaceConnectionProperties`, `A connection that authenticates ${how}.`, common);
}

/** With credentials, by azure-native's names. */
function withCredentials(name: string, how: string, credentials: string, fields: Fields): ObjectType {
  const type = object(credentials, `What a connection that authenticates ${how} has.`, fields);
  return {
    ...authType(name, how),
    fields: { ...common, credentials: of(type, "What the connection authenticates with.") },
  };
}

const properties = oneOf({
  name: "WorkspaceConnectionProperties",
  description:
    "A connection with its credentials, told apart by `authType`. A later kind is passed on with whatever the service answered.",
  discriminator: "authType",
  discriminatorDescription: "Tells how the connection authenticates.",
  variants: {
    ApiKey: withCredentials("ApiKeyAuth", "by an API key", "WorkspaceConnectionApiKey", {
      key: string("The API key."),
    }),
    AccountKey: withCredentials(
      "AccountKeyAuthType",
      "by an account's key",
      "WorkspaceConnectionAccountKey",
      {
        key: string("The account's key."),
      },
    ),
    AccessKey: withCredentials("AccessKeyAuthType", "by an access key", "WorkspaceConnectionAccessKey", {
      accessKeyId: string("The ID of the access key."),
      secretAccessKey: string("The access key."),
    }),
    CustomKeys: {
      ...withCredentials("CustomKeys", "by keys of its own", "CustomKeys", {
        keys: mapOf("string", "The keys by name."),
      }),
    },
    OAuth2: withCredentials("OAuth2AuthType", "by OAuth 2.0", "WorkspaceConnectionOAuth2", {
      authUrl: string("Where tokens are asked for."),
      clientId: string("The ID of the client."),
      clientSecret: string("The secret of the client."),
      developerToken: string("The developer token, where the service asks for one."),
      password: string("The password of the user."),
      refreshToken: string("The refresh token."),
      tenantId: string("The ID of the tenant."),
      username: string("The name of the user."),
    }),
    PAT: withCredentials(
      "PATAuthType",
      "by a personal access token",
      "WorkspaceConnectionPersonalAccessToken",
      { pat: string("The personal access token.") },
    ),
    SAS: withCredentials(
      "SASAuthType",
      "by a shared access signature",
      "WorkspaceConnectionSharedAccessSignature",
      { sas: string("The shared access signature.") },
    ),
    ServicePrincipal: withCredentials(
      "ServicePrincipalAuthType",
      "as a service principal",
      "WorkspaceConnectionServicePrincipal",
      {
        clientId: string("The ID of the service principal's application."),
        clientSecret: string("The secret of the service principal's application."),
        tenantId: string("The ID of the service principal's tenant."),
      },
    ),
    UsernamePassword: withCredentials(
      "UsernamePasswordAuthType",
      "by a user name and a password",
      "WorkspaceConnectionUsernamePassword",
      {
        password: string("The password."),
        securityToken: string("The security token, where the service asks for one."),
        username: string("The user name."),
      },
    ),
    ManagedIdentity: withCredentials(
      "ManagedIdentityAuthType",
      "by a managed identity",
      "WorkspaceConnectionManagedIdentity",
      {
        clientId: string("The client ID of the managed identity."),
        resourceId: string("The ARM ID of the managed identity."),
      },
    ),
    AAD: authType("AADAuthType", "by Microsoft Entra ID"),
    None: authType("NoneAuthType", "by nothing"),
  },
});

export const connectionSecrets = object(
  "ListWorkspaceConnectionSecretsResult",
  "A connection of a Machine Learning workspace, with its credentials.",
  { properties: of(properties, "The connection.", required) },
  {
    itself: {
      ...armResource,
      systemData,
    },
  },
);
