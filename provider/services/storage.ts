import { listOf, name, object, service, string } from "../operations/declare";

const accountName = name(
  "the name of the storage account",
  "3 to 24 lower-case letters and digits",
  /^[a-z0-9]{3,24}$/,
);

const required = { required: true } as const;

/** What an account's SAS and a service's have in common. */
const signed = {
  iPAddressOrRange: string("The address, or range of addresses, that may use the token.", {
    wire: "signedIp",
  }),
  keyToSign: string("The key that the token is signed with."),
  protocols: string("The protocols that the token is valid for.", {
    wire: "signedProtocol",
    values: ["https,http", "https"],
  }),
  sharedAccessStartTime: string("From when the token is valid: an RFC 3339 date and time.", {
    wire: "signedStart",
  }),
};

const EXPIRY = "Until when the token is valid: an RFC 3339 date and time.";

export default service({
  module: "storage",
  namespace: "Microsoft.Storage",
  title: "Azure Storage",
  operations: {
    listStorageAccountKeys: {
      resource: "StorageAccountKeys",
      summary: "the access keys of a storage account",
      path: "storageAccounts/{accountName}",
      action: "listKeys",
      apiVersion: "2024-01-01",
      reference: "https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-keys",
      names: { accountName },
      query: {
        expand: string("Lists the account's Kerberos keys too.", { wire: "$expand", values: ["kerb"] }),
      },
      result: object("ListStorageAccountKeysResult", "The access keys of a storage account.", {
        keys: listOf(
          object("StorageAccountKey", "One access key of a storage account.", {
            keyName: string("Which key it is: `key1` or `key2`.", required),
            value: string("The key.", required),
            permissions: string("What the key allows.", { ...required, values: ["Full", "Read"] }),
            creationTime: string("When the key was made: an RFC 3339 date and time.", {
              ...required,
              example: "2026-01-01T00:00:00.0000000Z",
            }),
          }),
          "The access keys, and the Kerberos keys where they were asked for.",
          { ...required, identity: { keyName: ["key1", "key2"] } },
        ),
      }),
      pair: {
        activeKey: ["keys.key1.value", "keys.key2.value"],
        createdAt: ["keys.key1.creationTime", "keys.key2.creationTime"],
      },
    },
    listLocalUserKeys: {
      resource: "LocalUserKeys",
      summary: "the keys of a local user of a storage account",
      path: "storageAccounts/{accountName}/localUsers/{username}",
      action: "listKeys",
      apiVersion: "2024-01-01",
      names: { accountName, username: name("the name of the local user", "the name of a local user") },
      result: object("ListLocalUserKeysResult", "The keys of a local user.", {
        sharedKey: string("The key of the local user, for SMB.", required),
        sshAuthorizedKeys: listOf(
          object("SshPublicKey", "A public SSH key of a local user.", {
            description: string("What the key is for, as its owner wrote it."),
            key: string("The public key."),
          }),
          "The public SSH keys, for SFTP.",
        ),
      }),
    },
    listStorageAccountSAS: {
      resource: "StorageAccountSAS",
      summary: "a shared access signature for a storage account",
      path: "storageAccounts/{accountName}",
      action: "listAccountSas",
      apiVersion: "2024-01-01",
      reference: "https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-account-sas",
      names: { accountName },
      body: {
        services: string("The services that the token is for: any of b, q, t and f, as one word.", {
          ...required,
          wire: "signedServices",
        }),
        resourceTypes: string("The resources that the token is for: any of s, c and o, as one word.", {
          ...required,
          wire: "signedResourceTypes",
        }),
        permissions: string("What the token allows: any of r, d, w, l, a, c, u and p, as one word.", {
          ...required,
          wire: "signedPermission",
        }),
        sharedAccessExpiryTime: string(EXPIRY, { ...required, wire: "signedExpiry" }),
        ...signed,
      },
      result: object("ListStorageAccountSASResult", "A shared access signature.", {
        accountSasToken: string("The token.", required),
      }),
      stable: false,
    },
    listStorageAccountServiceSAS: {
      resource: "StorageAccountServiceSAS",
      summary: "a shared access signature for one resource of a storage account",
      path: "storageAccounts/{accountName}",
      action: "listServiceSas",
      apiVersion: "2024-01-01",
      reference: "https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-service-sas",
      names: { accountName },
      body: {
        canonicalizedResource: string(
          "The resource that the token is for: `/blob/account/container`.",
          required,
        ),
        resource: string("The kind of resource: b is a blob, c a container, f a file, s a share.", {
          wire: "signedResource",
        }),
        permissions: string("What the token allows: any of r, d, w, l, a, c, u and p, as one word.", {
          wire: "signedPermission",
        }),
        sharedAccessExpiryTime: string(EXPIRY, { wire: "signedExpiry" }),
        ...signed,
        identifier: string("The stored access policy that the token is bound to.", {
          wire: "signedIdentifier",
        }),
        partitionKeyStart: string("The first partition key that the token reaches.", { wire: "startPk" }),
        partitionKeyEnd: string("The last partition key that the token reaches.", { wire: "endPk" }),
        rowKeyStart: string("The first row key that the token reaches.", { wire: "startRk" }),
        rowKeyEnd: string("The last row key that the token reaches.", { wire: "endRk" }),
        cacheControl: string("The Cache-Control header of responses.", { wire: "rscc" }),
        contentDisposition: string("The Content-Disposition header of responses.", { wire: "rscd" }),
        contentEncoding: string("The Content-Encoding header of responses.", { wire: "rsce" }),
        contentLanguage: string("The Content-Language header of responses.", { wire: "rscl" }),
        contentType: string("The Content-Type header of responses.", { wire: "rsct" }),
      },
      result: object("ListStorageAccountServiceSASResult", "A shared access signature.", {
        serviceSasToken: string("The token.", required),
      }),
      stable: false,
    },
  },
});
