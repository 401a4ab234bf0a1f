// Generated from services/azurestack.ts by `npm run generate`.
/** Keys of Azure Stack Hub; the names are those of azure-native's module. */
import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import azurestack from "../services/azurestack";

const productDetails = operationOf(azurestack, "listProductDetails");

/** The details of a product. */
export interface ListProductDetailsResult {
  /** What the product runs on. */
  computeRole: string;
  /** The images of the data disks. */
  dataDiskImages: DataDiskImage[];
  /** Whether it is a part of the system. */
  isSystemExtension: boolean;
  /** The image of the system disk. */
  osDiskImage: OsDiskImage;
  /** Whether a machine may have it several times. */
  supportMultipleExtensions: boolean;
  /** The URL of the product, with a shared access signature. */
  uri: string;
  /** The version of the product. */
  version: string;
  /** The operating system that it is for. */
  vmOsType: string;
  /** Whether it is for scale sets. */
  vmScaleSetEnabled: boolean;
  /** The URL of its package for the gallery, with a shared access signature. */
  galleryPackageBlobSasUri: string;
  /** The kind of the product. */
  productKind: string;
}

/** The image of a data disk. */
export interface DataDiskImage {
  /** The number of the disk. */
  lun: number;
  /** The URL of the image, with a shared access signature. */
  sourceBlobSasUri: string;
}

/** The image of the system disk. */
export interface OsDiskImage {
  /** The operating system. */
  operatingSystem: string;
  /** The URL of the image, with a shared access signature. */
  sourceBlobSasUri: string;
}

/** The arguments of {@link listProductDetails}. */
export type ListProductDetailsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroup: string;
  /** The name of the registration. */
  registrationName: string;
  /** The name of the product. */
  productName: string;
}>;

/**
 * Lists the details of a product, with the URLs that it is downloaded from.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the product is not found. Needs `Microsoft.AzureStack/registrations/products/listDetails/action`.
 *
 * @param args `resourceGroup`, `registrationName` and `productName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.galleryPackageBlobSasUri`)
 * API version 2022-06-01 by default
 *
 * @example
 * const keys = azurestack.listProductDetails({ resourceId: product.id });
 * export const secret = keys.galleryPackageBlobSasUri;
 */
export const listProductDetails = functionOf<ListProductDetailsArgs, ListProductDetailsResult>(
  productDetails,
);

/** {@link listProductDetails} under azure-native's other name. */
export const listProductDetailsOutput: typeof listProductDetails = listProductDetails;

/** The outputs of {@link ProductDetails} that the service returns; all of them are secret. */
export interface ProductDetails extends FieldOutputs<
  Omit<ListProductDetailsResult, "galleryPackageBlobSasUri" | "productKind">
> {}

/**
 * Keeps the details of a product, encrypted, in the stack's state, as listed first: each call lists another.
 * It is listed anew when an argument or one of `keepers` changes: `revision` goes up, and `rotated` names
 * the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listProductDetails}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new azurestack.ProductDetails("keys", { resourceId: product.id, keepers: { renewed: "2026-07-01" } });
 */
export class ProductDetails extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListProductDetailsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(productDetails, name, args, opts);
  }
}
