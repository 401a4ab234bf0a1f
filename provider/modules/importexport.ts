// Generated from services/importexport.ts by `npm run generate`.
/** Keys of Azure Import/Export; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import importexport from "../services/importexport";

const bitLockerKey = operationOf(importexport, "listBitLockerKey");

/** The BitLocker keys of a job. */
export interface ListBitLockerKeyResult {
  /** The keys. */
  value: DriveBitLockerKey[] | undefined;
}

/** The key of one drive. */
export interface DriveBitLockerKey {
  /** The ID of the drive, as its hardware has it. */
  driveId: string | undefined;
  /** The BitLocker key or password. */
  bitLockerKey: string | undefined;
}

/** The arguments of {@link listBitLockerKey}. */
export type ListBitLockerKeyArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the job. */
  jobName: string;
}>;

/**
 * Lists the BitLocker keys of the drives of a job.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the job is not found. Needs `Microsoft.ImportExport/jobs/listBitLockerKeys/action`.
 *
 * @param args `resourceGroupName` and `jobName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2021-01-01 by default
 *
 * @example
 * const keys = importexport.listBitLockerKey({ resourceId: job.id });
 * export const secret = keys.value;
 */
export const listBitLockerKey = functionOf<ListBitLockerKeyArgs, ListBitLockerKeyResult>(bitLockerKey);

/** {@link listBitLockerKey} under azure-native's other name. */
export const listBitLockerKeyOutput: typeof listBitLockerKey = listBitLockerKey;

/** The outputs of {@link JobBitLockerKeys} that the service returns; all of them are secret. */
export interface JobBitLockerKeys extends FieldOutputs<ListBitLockerKeyResult> {}

/**
 * Keeps the BitLocker keys of the drives of a job, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listBitLockerKey}; every value that the service returned is a secret output.
 *
 * @example
 * const keys = new importexport.JobBitLockerKeys("keys", { resourceId: job.id });
 */
export class JobBitLockerKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListBitLockerKeyArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(bitLockerKey, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): JobBitLockerKeys {
    return new JobBitLockerKeys(name, { resourceId: id }, { ...opts, id });
  }
}
