/** The backups of an app, each with the SAS URL of where it is kept. */
import { any, boolean, listOf, number, object, of, string } from "../../../operations/declare";
import type { Fields } from "../../../operations/types";
import { systemData } from "../armResource";
import { itself } from "./app";

const required = { required: true } as const;

const databaseBackupSetting = object("DatabaseBackupSetting", "A database that is backed up with an app.", {
  connectionString: string("The connection string to the database."),
  connectionStringName: string("The name of the app's connection string that it is."),
  databaseType: string("The kind of the database.", {
    ...required,
    values: ["SqlAzure", "MySql", "LocalMySql", "PostgreSql"],
  }),
  name: string("The name of the database."),
});

const backupSchedule = object("BackupSchedule", "When an app is backed up.", {
  frequencyInterval: number("How many units are between two backups.", required),
  frequencyUnit: string("The unit of that.", { ...required, values: ["Day", "Hour"] }),
  keepAtLeastOneBackup: boolean("Whether one backup is kept, however old it is.", required),
  lastExecutionTime: string("When the app was last backed up.", required),
  retentionPeriodInDays: number("For how many days a backup is kept.", required),
  startTime: string("When the schedule begins."),
});

const SAS_URL = "The SAS URL of the blob container that backups are kept in.";
const sasUrl = {
  ...required,
  example: "https://fake.blob.example/backups?sv=2026-01-01&sr=c&sig=fake-signature-{mark}",
};

export const backupConfiguration: Fields = {
  backupName: string("The name of the backup."),
  backupSchedule: of(backupSchedule, "When backups are made."),
  databases: listOf(databaseBackupSetting, "The databases that are backed up with the app."),
  enabled: boolean("Whether backups are made."),
  storageAccountUrl: string(SAS_URL, sasUrl),
};

/** What may be sent to give a backup another SAS URL. */
export const backupRequest: Fields = {
  backupName: string("The name of the backup.", { within: "properties" }),
  backupSchedule: any("When backups are made.", { within: "properties" }),
  databases: listOf("any", "The databases that are backed up with the app.", { within: "properties" }),
  enabled: boolean("Whether backups are made.", { within: "properties" }),
  kind: string("The kind of the resource."),
  storageAccountUrl: string(
    "The SAS URL of the blob container that the backup is kept in; another one replaces it.",
    { ...required, within: "properties" },
  ),
};

export const backup: Fields = {
  backupId: number("The number of the backup.", { ...required, wire: "id" }),
  blobName: string("The name of the blob that the backup is.", required),
  correlationId: string("What Microsoft's support finds the backup by.", required),
  created: string("When the backup was made.", required),
  databases: listOf(databaseBackupSetting, "The databases in the backup.", required),
  finishedTimeStamp: string("When the backup was finished.", required),
  lastRestoreTimeStamp: string("When the app was last restored from the backup.", required),
  log: string("What went wrong, or else.", required),
  scheduled: boolean("Whether the schedule made the backup.", required),
  sizeInBytes: number("The size of the backup.", required),
  status: string("How far the backup is.", {
    ...required,
    values: [
      "InProgress",
      "Failed",
      "Succeeded",
      "TimedOut",
      "Created",
      "Skipped",
      "PartiallySucceeded",
      "DeleteInProgress",
      "DeleteFailed",
      "Deleted",
    ],
  }),
  storageAccountUrl: string(SAS_URL, sasUrl),
  websiteSizeInBytes: number("The size of the app when it was backed up.", required),
};

export const backupItself: Fields = {
  ...itself,
  systemData,
};

export const backupItem = object("BackupItem", "A backup of an app.", backup, {
  envelope: "properties",
  itself: backupItself,
});
