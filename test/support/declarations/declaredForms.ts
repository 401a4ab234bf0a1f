/** One declaration for each form that the language has, even if no service needs it yet. */
import {
  any,
  boolean,
  listOf,
  mapOf,
  name,
  number,
  object,
  of,
  oneOf,
  resourceId,
  service,
  string,
} from "../../../provider/operations/declare";

const accountName = name("the name of the account", "3 to 24 lower-case letters", /^[a-z]{3,24}$/);
const shared = {
  apiVersion: "2026-01-01",
  reference: "https://learn.microsoft.com/rest/api/forms",
  names: { accountName },
};

export const forms = service({
  module: "forms",
  namespace: "Microsoft.Forms",
  title: "Azure Forms",
  operations: {
    /** Named keys, and a query parameter. */
    listAccountKeys: {
      ...shared,
      resource: "AccountKeys",
      summary: "the access keys of an account",
      path: "accounts/{accountName}",
      action: "listKeys",
      query: { expand: string("What to list too.", { wire: "$expand", values: ["kerb"] }) },
      result: object("ListAccountKeysResult", "The access keys.", {
        keys: listOf(
          object("AccountKey", "One access key.", {
            keyName: string("Which key it is."),
            value: string("The key."),
            permissions: string("What it allows.", { values: ["Full", "Read"] }),
            creationTime: string("When it was made.", { example: "2026-01-01T00:00:00Z" }),
          }),
          "The access keys.",
          { identity: { keyName: ["key1", "key2"] } },
        ),
      }),
      pair: {
        activeKey: ["keys.key1.value", "keys.key2.value"],
        createdAt: ["keys.key1.creationTime", "keys.key2.creationTime"],
      },
    },
    /** A second action of the same type; a read-only pair; a warning. */
    listAccountReadOnlyKeys: {
      ...shared,
      resource: "AccountReadOnlyKeys",
      summary: "the keys of an account, those that only read too",
      path: "accounts/{accountName}",
      action: "listReadOnlyKeys",
      result: object("ListAccountReadOnlyKeysResult", "The keys.", {
        primaryMasterKey: string("The first key."),
        secondaryMasterKey: string("The second key."),
        primaryReadonlyMasterKey: string("The first key that only reads."),
        secondaryReadonlyMasterKey: string("The second key that only reads."),
        localAuth: of(
          object("LocalAuth", "Whether keys are accepted.", { disabled: boolean("Whether they are not.") }),
          "Whether keys are accepted.",
        ),
      }),
      pair: {
        activeKey: ["primaryMasterKey", "secondaryMasterKey"],
        activeReadOnlyKey: ["primaryReadonlyMasterKey", "secondaryReadonlyMasterKey"],
      },
      warnings: [{ when: { "localAuth.disabled": true }, says: "the account accepts no keys" }],
    },
    /**
     * An envelope, what the response says of the resource itself beside it, a field that may be anything, fields
     * renamed, one of them by a later api-version, and a name that is the same for all.
     */
    listAccountPublishingCredentials: {
      ...shared,
      resource: "AccountPublishingCredentials",
      summary: "the publishing credentials of an account",
      path: "accounts/{accountName}/config/publishingcredentials",
      action: "list",
      result: object(
        "ListAccountPublishingCredentialsResult",
        "The credentials.",
        {
          triggerUrl: string("Where to publish.", { wire: "trigger_url" }),
          limits: any("What may be published."),
          storageArmId: string("The storage account.", { wire: ["storageArmId", "storageResourceId"] }),
          storageResourceId: string("The storage account.", { wire: ["storageResourceId", "storageArmId"] }),
          credentialsId: number("Their number, which they call as the ID beside them.", { wire: "id" }),
        },
        {
          envelope: "properties",
          itself: {
            id: string("The ID.", { required: true }),
            name: string("The name.", { required: true }),
          },
        },
      ),
    },
    /** The same type and the same action, another fixed name; maps of strings and of objects. */
    listAccountSettings: {
      ...shared,
      resource: "AccountSettings",
      summary: "the settings of an account",
      path: "accounts/{accountName}/config/settings",
      action: "list",
      result: object("ListAccountSettingsResult", "The settings.", {
        settings: mapOf("string", "The settings by name."),
        keys: mapOf(
          object("NamedKey", "A key.", { value: string("The key.", { wire: "Value" }) }),
          "The keys by name.",
          { names: ["master", "spare"] },
        ),
      }),
      pair: { activeKey: ["keys.master.value", "keys.spare.value"] },
    },
    /** A flat map, which the specification has in a field. */
    listAccountFunctionKeys: {
      ...shared,
      resource: "AccountFunctionKeys",
      summary: "the keys of a function of an account",
      path: "accounts/{accountName}",
      action: "listFunctionKeys",
      result: object(
        "ListAccountFunctionKeysResult",
        "The keys.",
        { properties: mapOf("string", "The keys by name.", { required: true }) },
        { flat: "properties", itself: { id: string("The ID."), name: string("The name.") } },
      ),
    },
    /** A union, in a list. */
    listAccountDatastoreSecrets: {
      ...shared,
      resource: "AccountDatastoreSecrets",
      summary: "the secrets of the datastores of an account",
      path: "accounts/{accountName}/datastores/{datastoreName}",
      action: "listSecrets",
      names: { accountName, datastoreName: name("the name of the datastore", "1 to 255 characters", 255) },
      result: object("ListAccountDatastoreSecretsResult", "The secrets.", {
        secrets: listOf(
          oneOf({
            name: "DatastoreSecrets",
            description: "The secrets of a datastore.",
            discriminator: "secretsType",
            discriminatorDescription: "Tells the secrets apart.",
            variants: {
              AccountKey: object("AccountKeySecrets", "A key.", { key: string("The key.") }),
              Sas: object("SasSecrets", "A token.", { sasToken: string("The token.") }),
            },
            others: { name: "OtherSecrets", description: "Any others.", values: ["Certificate"] },
          }),
          "The secrets.",
        ),
      }),
    },
    /** Pages. */
    listAccountConnections: {
      ...shared,
      resource: "AccountConnections",
      summary: "the connections of an account",
      path: "accounts/{accountName}",
      action: "listConnections",
      pages: { items: "value", next: "nextLink" },
      result: object("ListAccountConnectionsResult", "The connections.", {
        value: listOf("string", "The connections."),
        nextLink: string("The next page."),
      }),
    },
    /**
     * A response that differs at each call, of a long-running action with a body, whose name does not begin
     * with list.
     */
    getAccountToken: {
      ...shared,
      resource: "AccountToken",
      summary: "a token for an account",
      path: "accounts/{accountName}",
      action: "token",
      onlyReads: true,
      longRunning: true,
      stable: false,
      body: {
        expiry: string("When it expires.", { required: true, wire: "signedExpiry" }),
        hours: number("For how long."),
        full: boolean("Whether it allows everything."),
        services: listOf("string", "What it is for."),
        name: string("What it is called.", { within: "properties" }),
        timeSpan: string("For how long, in words.", { within: "properties", wire: "span" }),
      },
      result: object("GetAccountTokenResult", "The token.", {
        token: string("The token."),
        expiresAt: number("When it expires, in seconds since 1970."),
      }),
    },
    /** Of a resource group, by another name. */
    listGroupKeys: {
      ...shared,
      resource: "GroupKeys",
      summary: "the keys of an account in a group",
      resourceGroup: "group",
      path: "groupAccounts/{accountName}",
      action: "listKeys",
      result: object("ListGroupKeysResult", "The keys.", { key: string("The key.") }),
    },
    /** Of a subscription; a value in base64. */
    listSubscriptionKeys: {
      ...shared,
      names: {},
      scope: "subscription",
      resource: "SubscriptionKeys",
      summary: "the keys of a subscription",
      path: "profiles/default",
      action: "listKeys",
      result: object("ListSubscriptionKeysResult", "The keys.", {
        key: string("The key."),
        kubeconfig: string("A file, in base64.", { example: "token: fake-{mark}", encoding: "base64" }),
      }),
    },
    /** Of a tenant. */
    listTenantKeys: {
      ...shared,
      scope: "tenant",
      resource: "TenantKeys",
      summary: "the keys of a tenant",
      path: "tenantAccounts/{accountName}",
      action: "listKeys",
      result: object("ListTenantKeysResult", "The keys.", { key: string("The key.") }),
    },
    /** Of any resource; fields in several objects of the response. */
    listEndpointCredentials: {
      ...shared,
      scope: { extends: "resourceUri" },
      names: {
        resourceUri: resourceId("the ARM ID of the machine"),
        endpointName: name("the name of the endpoint", "the name of an endpoint"),
      },
      resource: "EndpointCredentials",
      summary: "the credentials of an endpoint of any resource",
      path: "endpoints/{endpointName}",
      action: "listCredentials",
      result: object("ListEndpointCredentialsResult", "The credentials.", {
        key: string("The key.", { within: "relay" }),
        hostname: string("The host.", { within: "ingress" }),
        tenantId: string("The tenant.", { within: "ingress.profile", wire: "tenant" }),
      }),
    },
    /** A union that names all its variants, below the top level, two of which have unlike objects by one name. */
    listAccountConnectionSecrets: {
      ...shared,
      resource: "AccountConnectionSecrets",
      summary: "the secrets of a connection of an account",
      path: "accounts/{accountName}/connections/{connectionName}",
      action: "listSecrets",
      names: { accountName, connectionName: name("the name of the connection", "1 to 9 characters", 9) },
      result: object("ListAccountConnectionSecretsResult", "The secrets.", {
        properties: of(
          oneOf({
            name: "Connection",
            description: "A connection.",
            discriminator: "authType",
            discriminatorDescription: "Tells connections apart.",
            variants: {
              ApiKey: object("ApiKeyConnection", "A key.", {
                credentials: of(
                  object("ApiKeyCredentials", "A key.", { key: string("The key.") }),
                  "The credentials.",
                ),
              }),
              PAT: object("PATConnection", "A token.", {
                credentials: of(
                  object("PATCredentials", "A token.", { pat: string("The token.") }),
                  "The credentials.",
                ),
              }),
              None: object("OpenConnection", "Nothing.", {}),
            },
          }),
          "The connection.",
          { required: true },
        ),
      }),
    },
  },
});
