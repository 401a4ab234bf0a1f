/** The secrets of a Data Box job, told apart by its devices. */
import { any, boolean, listOf, object, of, oneOf, string } from "../../operations/declare";
import type { Fields } from "../../operations/types";

const required = { required: true } as const;

const dcAccessSecurityCode = object(
  "DcAccessSecurityCode",
  "The codes that open the door of a data center.",
  {
    forwardDCAccessCode: string("The code for the way to the customer."),
    reverseDCAccessCode: string("The code for the way back."),
  },
);

const diskSecret = object("DiskSecret", "The secret of a disk.", {
  bitLockerKey: string("The BitLocker key of the disk.", required),
  diskSerialNumber: string("The serial number of the disk.", required),
});

const additionalErrorInfo = object("AdditionalErrorInfo", "What else is known of an error.", {
  info: any("What is known."),
  type: string("What kind of information it is."),
});

const cloudError = object("CloudError", "An error of the service.", {
  additionalInfo: listOf(additionalErrorInfo, "What else is known of the error.", required),
  code: string("The code of the error."),
  details: listOf("any", "The errors that led to it.", required),
  message: string("The message of the error."),
  target: string("What the error is about."),
});

const shareCredentialDetails = object("ShareCredentialDetails", "The credentials of a share.", {
  password: string("The password of the share.", required),
  shareName: string("The name of the share.", required),
  shareType: string("The kind of the share.", required),
  supportedAccessProtocols: listOf("string", "The protocols that the share may be accessed by.", required),
  userName: string("The user name of the share.", required),
});

const accountCredentialDetails = object(
  "AccountCredentialDetails",
  "The credentials of a storage account on a device.",
  {
    accountConnectionString: string("The connection string of the storage account.", required),
    accountName: string("The name of the storage account.", required),
    dataAccountType: string("The kind of the storage account.", required),
    shareCredentialDetails: listOf(
      shareCredentialDetails,
      "The credentials of the shares of the storage account.",
      required,
    ),
  },
);

const applianceNetworkConfiguration = object("ApplianceNetworkConfiguration", "A network interface.", {
  macAddress: string("The MAC address.", required),
  name: string("The name of the network interface.", required),
});

const deviceSecrets: Fields = {
  accountCredentialDetails: listOf(
    accountCredentialDetails,
    "The credentials of the storage accounts on the device.",
    required,
  ),
  devicePassword: string("The password of the device's own web page.", required),
  deviceSerialNumber: string("The serial number of the device.", required),
  encodedValidationCertPubKey: string("The device's public certificate in base64.", required),
  networkConfigurations: listOf(
    applianceNetworkConfiguration,
    "The network interfaces of the device.",
    required,
  ),
};

const dataBoxHeavySecret = object(
  "DataBoxHeavySecret",
  "The secrets of a Data Box Heavy device.",
  deviceSecrets,
);

const dataBoxSecret = object("DataBoxSecret", "The secrets of a Data Box device.", deviceSecrets);

const jobSecrets = oneOf({
  name: "JobSecrets",
  description:
    "The secrets of a job, told apart by `jobSecretsType`. A later kind is passed on with whatever the service answered.",
  discriminator: "jobSecretsType",
  discriminatorDescription: "Tells the kinds of devices apart.",
  variants: {
    DataBoxCustomerDisk: object("CustomerDiskJobSecrets", "The secrets of a job with disks of one's own.", {
      carrierAccountNumber: string("The account number at the carrier.", required),
      dcAccessSecurityCode: of(
        dcAccessSecurityCode,
        "The codes that open the door of the data center.",
        required,
      ),
      diskSecrets: listOf(diskSecret, "The secrets of the disks.", required),
      error: of(cloudError, "What went wrong while the secrets were read.", required),
    }),
    DataBoxDisk: object("DataBoxDiskJobSecrets", "The secrets of a Data Box Disk job.", {
      dcAccessSecurityCode: of(
        dcAccessSecurityCode,
        "The codes that open the door of the data center.",
        required,
      ),
      diskSecrets: listOf(diskSecret, "The secrets of the disks.", required),
      error: of(cloudError, "What went wrong while the secrets were read.", required),
      isPasskeyUserDefined: boolean("Whether the passkey is one of the user's own.", required),
      passKey: string("The passkey of the disks.", required),
    }),
    DataBoxHeavy: object("DataBoxHeavyJobSecrets", "The secrets of a Data Box Heavy job.", {
      cabinetPodSecrets: listOf(dataBoxHeavySecret, "The secrets of the devices in the cabinet.", required),
      dcAccessSecurityCode: of(
        dcAccessSecurityCode,
        "The codes that open the door of the data center.",
        required,
      ),
      error: of(cloudError, "What went wrong while the secrets were read.", required),
    }),
    DataBox: object("DataboxJobSecrets", "The secrets of a Data Box job.", {
      dcAccessSecurityCode: of(
        dcAccessSecurityCode,
        "The codes that open the door of the data center.",
        required,
      ),
      error: of(cloudError, "What went wrong while the secrets were read.", required),
      podSecrets: listOf(dataBoxSecret, "The secrets of the devices."),
    }),
  },
});

export const unencryptedCredentials = object("UnencryptedCredentials", "The credentials of a job.", {
  jobName: string("The name of the job.", required),
  jobSecrets: of(jobSecrets, "The secrets of the job.", required),
});
