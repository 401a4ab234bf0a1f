// Generated from services/hybridnetwork.ts by `npm run generate`.
/** Keys of Azure Operator Service Manager; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { EachWithAllFields } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import hybridnetwork from "../services/hybridnetwork";

const artifactManifestCredential = operationOf(hybridnetwork, "listArtifactManifestCredential");
const deviceRegistrationKey = operationOf(hybridnetwork, "listDeviceRegistrationKey");
const vendorSkusCredential = operationOf(hybridnetwork, "listVendorSkusCredential");

/**
 * What artifacts are uploaded with, told apart by `credentialType`. A later kind is passed on with whatever
 * the service answered.
 */
export type ListArtifactManifestCredentialResult = EachWithAllFields<
  AzureContainerRegistryScopedTokenCredential | AzureStorageAccountCredential
>;

/** A token for repositories of a container registry. */
export interface AzureContainerRegistryScopedTokenCredential {
  /** Tells the kinds of credentials apart. */
  credentialType: "AzureContainerRegistryScopedToken";
  /** The URL of the registry. */
  acrServerUrl: string | undefined;
  /** The token, which is the password. */
  acrToken: string | undefined;
  /** When the token expires: an RFC 3339 date and time. */
  expiry: string | undefined;
  /** The repositories that the token is for. */
  repositories: string[] | undefined;
  /** The user name. */
  username: string | undefined;
}

/** Shared access signatures for containers of a storage account. */
export interface AzureStorageAccountCredential {
  /** Tells the kinds of credentials apart. */
  credentialType: "AzureStorageAccountToken";
  /** The ARM ID of the storage account. */
  storageAccountId: string | undefined;
  /** The containers. */
  containerCredentials: AzureStorageAccountContainerCredential[] | undefined;
  /** When the signatures expire: an RFC 3339 date and time. */
  expiry: string | undefined;
}

/** A signature for one container. */
export interface AzureStorageAccountContainerCredential {
  /** The name of the container. */
  containerName: string | undefined;
  /** The URL of the container, with a shared access signature. */
  containerSasUri: string | undefined;
}

/** The key that registers a device. */
export interface ListDeviceRegistrationKeyResult {
  /** The key. */
  registrationKey: string;
}

/** What images are uploaded with. */
export interface ListVendorSkusCredentialResult {
  /** The URL of the registry. */
  acrServerUrl: string | undefined;
  /** The token, which is the password. */
  acrToken: string | undefined;
  /** When the token expires: an RFC 3339 date and time. */
  expiry: string | undefined;
  /** The repositories that the token is for. */
  repositories: string[] | undefined;
  /** The user name. */
  username: string | undefined;
}

/** The arguments of {@link listArtifactManifestCredential}. */
export type ListArtifactManifestCredentialArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the publisher. */
  publisherName: string;
  /** The name of the artifact store. */
  artifactStoreName: string;
  /** The name of the artifact manifest. */
  artifactManifestName: string;
}>;

/** The arguments of {@link listDeviceRegistrationKey}. */
export type ListDeviceRegistrationKeyArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the device. */
  deviceName: string;
}>;

/** The arguments of {@link listVendorSkusCredential}. */
export type ListVendorSkusCredentialArgs = ArgsOf<{
  /** The name of the vendor. */
  vendorName: string;
  /** The name of the SKU. */
  skuName: string;
}>;

/**
 * Lists what the artifacts of a manifest are uploaded with.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the artifact manifest is not found. Needs
 * `Microsoft.HybridNetwork/publishers/artifactStores/artifactManifests/listCredential/action`.
 *
 * @param args `resourceGroupName`, `publisherName`, `artifactStoreName` and `artifactManifestName`, or
 *   `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.acrToken`), and `credentialType` tells the variants apart
 * API version 2024-04-15 by default
 *
 * @example
 * const keys = hybridnetwork.listArtifactManifestCredential({ resourceId: manifest.id });
 * export const secret = keys.acrToken;
 */
export const listArtifactManifestCredential = functionOf<
  ListArtifactManifestCredentialArgs,
  ListArtifactManifestCredentialResult
>(artifactManifestCredential);

/** {@link listArtifactManifestCredential} under azure-native's other name. */
export const listArtifactManifestCredentialOutput: typeof listArtifactManifestCredential =
  listArtifactManifestCredential;

/**
 * Lists the key that registers a device.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the device is not found. Needs `Microsoft.HybridNetwork/devices/listRegistrationKey/action`.
 *
 * @param args `resourceGroupName` and `deviceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.registrationKey`)
 * API version 2021-05-01 by default
 *
 * @example
 * const keys = hybridnetwork.listDeviceRegistrationKey({ resourceId: device.id });
 * export const secret = keys.registrationKey;
 */
export const listDeviceRegistrationKey = functionOf<
  ListDeviceRegistrationKeyArgs,
  ListDeviceRegistrationKeyResult
>(deviceRegistrationKey);

/** {@link listDeviceRegistrationKey} under azure-native's other name. */
export const listDeviceRegistrationKeyOutput: typeof listDeviceRegistrationKey = listDeviceRegistrationKey;

/**
 * Lists what the images of a vendor's SKU are uploaded with.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the vendor sku is not found. Needs `Microsoft.HybridNetwork/vendors/vendorSkus/listCredential/action`.
 *
 * @param args `vendorName` and `skuName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.acrToken`)
 * API version 2022-01-01-preview by default
 *
 * @example
 * const keys = hybridnetwork.listVendorSkusCredential({ resourceId: sku.id });
 * export const secret = keys.acrToken;
 */
export const listVendorSkusCredential = functionOf<
  ListVendorSkusCredentialArgs,
  ListVendorSkusCredentialResult
>(vendorSkusCredential);

/** {@link listVendorSkusCredential} under azure-native's other name. */
export const listVendorSkusCredentialOutput: typeof listVendorSkusCredential = listVendorSkusCredential;

type ArtifactManifestCredentialsOutputs = FieldOutputs<
  Pick<ListArtifactManifestCredentialResult, "credentialType"> &
    Omit<AzureContainerRegistryScopedTokenCredential, "credentialType"> &
    Omit<AzureStorageAccountCredential, "credentialType">
>;

/** The outputs of {@link ArtifactManifestCredentials} that the service returns; all of them are secret. */
export interface ArtifactManifestCredentials extends ArtifactManifestCredentialsOutputs {}

/**
 * Keeps what the artifacts of a manifest are uploaded with, encrypted, in the stack's state, as listed
 * first: each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision`
 * goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listArtifactManifestCredential}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new hybridnetwork.ArtifactManifestCredentials("keys", { resourceId: manifest.id, keepers: { renewed: "2026-07-01" } });
 */
export class ArtifactManifestCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListArtifactManifestCredentialArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(artifactManifestCredential, name, args, opts);
  }
}

/** The outputs of {@link DeviceRegistrationKey} that the service returns; all of them are secret. */
export interface DeviceRegistrationKey extends FieldOutputs<ListDeviceRegistrationKeyResult> {}

/**
 * Keeps the key that registers a device, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listDeviceRegistrationKey}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new hybridnetwork.DeviceRegistrationKey("keys", { resourceId: device.id });
 */
export class DeviceRegistrationKey extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListDeviceRegistrationKeyArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(deviceRegistrationKey, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): DeviceRegistrationKey {
    return new DeviceRegistrationKey(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link VendorSkusCredentials} that the service returns; all of them are secret. */
export interface VendorSkusCredentials extends FieldOutputs<ListVendorSkusCredentialResult> {}

/**
 * Keeps what the images of a vendor's SKU are uploaded with, encrypted, in the stack's state, as listed
 * first: each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision`
 * goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listVendorSkusCredential}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new hybridnetwork.VendorSkusCredentials("keys", { resourceId: sku.id, keepers: { renewed: "2026-07-01" } });
 */
export class VendorSkusCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListVendorSkusCredentialArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(vendorSkusCredential, name, args, opts);
  }
}
