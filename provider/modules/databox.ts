// Generated from services/databox.ts by `npm run generate`.
/* eslint-disable @typescript-eslint/no-explicit-any -- azure-native has it so */
/** Keys of Azure Data Box; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { EachWithAllFields } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import databox from "../services/databox";

const jobCredentials = operationOf(databox, "listJobCredentials");

/** The credentials of a job. */
export interface ListJobCredentialsResult {
  /** The credentials of the job. */
  value: UnencryptedCredentials[] | undefined;
  /** The URL of the next page. */
  nextLink: string | undefined;
}

/** The credentials of a job. */
export interface UnencryptedCredentials {
  /** The name of the job. */
  jobName: string;
  /** The secrets of the job. */
  jobSecrets: JobSecrets;
}

/**
 * The secrets of a job, told apart by `jobSecretsType`. A later kind is passed on with whatever the service
 * answered.
 */
export type JobSecrets = EachWithAllFields<
  CustomerDiskJobSecrets | DataBoxDiskJobSecrets | DataBoxHeavyJobSecrets | DataboxJobSecrets
>;

/** The secrets of a job with disks of one's own. */
export interface CustomerDiskJobSecrets {
  /** Tells the kinds of devices apart. */
  jobSecretsType: "DataBoxCustomerDisk";
  /** The account number at the carrier. */
  carrierAccountNumber: string;
  /** The codes that open the door of the data center. */
  dcAccessSecurityCode: DcAccessSecurityCode;
  /** The secrets of the disks. */
  diskSecrets: DiskSecret[];
  /** What went wrong while the secrets were read. */
  error: CloudError;
}

/** The secrets of a Data Box Disk job. */
export interface DataBoxDiskJobSecrets {
  /** Tells the kinds of devices apart. */
  jobSecretsType: "DataBoxDisk";
  /** The codes that open the door of the data center. */
  dcAccessSecurityCode: DcAccessSecurityCode;
  /** The secrets of the disks. */
  diskSecrets: DiskSecret[];
  /** What went wrong while the secrets were read. */
  error: CloudError;
  /** Whether the passkey is one of the user's own. */
  isPasskeyUserDefined: boolean;
  /** The passkey of the disks. */
  passKey: string;
}

/** The secrets of a Data Box Heavy job. */
export interface DataBoxHeavyJobSecrets {
  /** Tells the kinds of devices apart. */
  jobSecretsType: "DataBoxHeavy";
  /** The secrets of the devices in the cabinet. */
  cabinetPodSecrets: DataBoxHeavySecret[];
  /** The codes that open the door of the data center. */
  dcAccessSecurityCode: DcAccessSecurityCode;
  /** What went wrong while the secrets were read. */
  error: CloudError;
}

/** The secrets of a Data Box job. */
export interface DataboxJobSecrets {
  /** Tells the kinds of devices apart. */
  jobSecretsType: "DataBox";
  /** The codes that open the door of the data center. */
  dcAccessSecurityCode: DcAccessSecurityCode;
  /** What went wrong while the secrets were read. */
  error: CloudError;
  /** The secrets of the devices. */
  podSecrets: DataBoxSecret[] | undefined;
}

/** The codes that open the door of a data center. */
export interface DcAccessSecurityCode {
  /** The code for the way to the customer. */
  forwardDCAccessCode: string | undefined;
  /** The code for the way back. */
  reverseDCAccessCode: string | undefined;
}

/** The secret of a disk. */
export interface DiskSecret {
  /** The BitLocker key of the disk. */
  bitLockerKey: string;
  /** The serial number of the disk. */
  diskSerialNumber: string;
}

/** An error of the service. */
export interface CloudError {
  /** What else is known of the error. */
  additionalInfo: AdditionalErrorInfo[];
  /** The code of the error. */
  code: string | undefined;
  /** The errors that led to it. */
  details: any[];
  /** The message of the error. */
  message: string | undefined;
  /** What the error is about. */
  target: string | undefined;
}

/** What else is known of an error. */
export interface AdditionalErrorInfo {
  /** What is known. */
  info: any;
  /** What kind of information it is. */
  type: string | undefined;
}

/** The secrets of a Data Box Heavy device. */
export interface DataBoxHeavySecret {
  /** The credentials of the storage accounts on the device. */
  accountCredentialDetails: AccountCredentialDetails[];
  /** The password of the device's own web page. */
  devicePassword: string;
  /** The serial number of the device. */
  deviceSerialNumber: string;
  /** The device's public certificate in base64. */
  encodedValidationCertPubKey: string;
  /** The network interfaces of the device. */
  networkConfigurations: ApplianceNetworkConfiguration[];
}

/** The credentials of a storage account on a device. */
export interface AccountCredentialDetails {
  /** The connection string of the storage account. */
  accountConnectionString: string;
  /** The name of the storage account. */
  accountName: string;
  /** The kind of the storage account. */
  dataAccountType: string;
  /** The credentials of the shares of the storage account. */
  shareCredentialDetails: ShareCredentialDetails[];
}

/** The credentials of a share. */
export interface ShareCredentialDetails {
  /** The password of the share. */
  password: string;
  /** The name of the share. */
  shareName: string;
  /** The kind of the share. */
  shareType: string;
  /** The protocols that the share may be accessed by. */
  supportedAccessProtocols: string[];
  /** The user name of the share. */
  userName: string;
}

/** A network interface. */
export interface ApplianceNetworkConfiguration {
  /** The MAC address. */
  macAddress: string;
  /** The name of the network interface. */
  name: string;
}

/** The secrets of a Data Box device. */
export interface DataBoxSecret {
  /** The credentials of the storage accounts on the device. */
  accountCredentialDetails: AccountCredentialDetails[];
  /** The password of the device's own web page. */
  devicePassword: string;
  /** The serial number of the device. */
  deviceSerialNumber: string;
  /** The device's public certificate in base64. */
  encodedValidationCertPubKey: string;
  /** The network interfaces of the device. */
  networkConfigurations: ApplianceNetworkConfiguration[];
}

/** The arguments of {@link listJobCredentials}. */
export type ListJobCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the job. */
  jobName: string;
}>;

/**
 * Lists the credentials of a Data Box job: the passwords and keys of its devices and disks.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the job is not found. Needs `Microsoft.DataBox/jobs/listCredentials/action`.
 *
 * @param args `resourceGroupName` and `jobName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2025-07-01 by default
 *
 * @example
 * const keys = databox.listJobCredentials({ resourceId: job.id });
 * export const secret = keys.value;
 */
export const listJobCredentials = functionOf<ListJobCredentialsArgs, ListJobCredentialsResult>(
  jobCredentials,
);

/** {@link listJobCredentials} under azure-native's other name. */
export const listJobCredentialsOutput: typeof listJobCredentials = listJobCredentials;

/** The outputs of {@link JobCredentials} that the service returns; all of them are secret. */
export interface JobCredentials extends FieldOutputs<ListJobCredentialsResult> {}

/**
 * Keeps the credentials of a Data Box job, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listJobCredentials}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new databox.JobCredentials("keys", { resourceId: job.id });
 */
export class JobCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListJobCredentialsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(jobCredentials, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): JobCredentials {
    return new JobCredentials(name, { resourceId: id }, { ...opts, id });
  }
}
