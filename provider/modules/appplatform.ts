// Generated from services/appplatform.ts by `npm run generate`.
/** Keys of Azure Spring Apps; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import appplatform from "../services/appplatform";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const serviceTestKeys = operationOf(appplatform, "listServiceTestKeys");
const jobEnvSecrets = operationOf(appplatform, "listJobEnvSecrets");
const jobExecutionEnvSecrets = operationOf(appplatform, "listJobExecutionEnvSecrets");

/** The keys of a service's test endpoint. */
export interface ListServiceTestKeysResult {
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
  /** The URL of the test endpoint, with the first key. */
  primaryTestEndpoint: string | undefined;
  /** The URL of the test endpoint, with the second key. */
  secondaryTestEndpoint: string | undefined;
  /** Whether the test endpoint is enabled. */
  enabled: boolean | undefined;
}

/** The secret environment variables of a job. */
export interface ListJobEnvSecretsResult {
  /** The secret environment variables. */
  value: Secret[];
}

/** A secret environment variable. */
export interface Secret {
  /** The name of the variable. */
  name: string | undefined;
  /** The value of the variable. */
  value: string | undefined;
}

/** The secret environment variables of an execution of a job. */
export interface ListJobExecutionEnvSecretsResult {
  /** The secret environment variables. */
  value: Secret[];
}

/** The arguments of {@link listServiceTestKeys}. */
export type ListServiceTestKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the service. */
  serviceName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listJobEnvSecrets}. */
export type ListJobEnvSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the service. */
  serviceName: string;
  /** The name of the job. */
  jobName: string;
}>;

/** The arguments of {@link listJobExecutionEnvSecrets}. */
export type ListJobExecutionEnvSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the service. */
  serviceName: string;
  /** The name of the job. */
  jobName: string;
  /** The name of the execution. */
  jobExecutionName: string;
}>;

/**
 * Lists the two keys of a service's test endpoint.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the spring is not found. Needs `Microsoft.AppPlatform/Spring/listTestKeys/action`.
 *
 * @param args `resourceGroupName` and `serviceName`, or `resourceId`; `use` selects the key that `activeKey`
 *   is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2023-12-01 by default
 *
 * @example
 * const keys = appplatform.listServiceTestKeys({ resourceId: spring.id });
 * export const secret = keys.activeKey;
 */
export const listServiceTestKeys = functionOf<ListServiceTestKeysArgs, ListServiceTestKeysResult & ActiveKey>(
  serviceTestKeys,
);

/** {@link listServiceTestKeys} under azure-native's other name. */
export const listServiceTestKeysOutput: typeof listServiceTestKeys = listServiceTestKeys;

/**
 * Lists the secret environment variables of a job.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the job is not found. Needs `Microsoft.AppPlatform/Spring/jobs/listEnvSecrets/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `jobName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2024-05-01-preview by default
 *
 * @example
 * const keys = appplatform.listJobEnvSecrets({ resourceId: job.id });
 * export const secret = keys.value;
 */
export const listJobEnvSecrets = functionOf<ListJobEnvSecretsArgs, ListJobEnvSecretsResult>(jobEnvSecrets);

/** {@link listJobEnvSecrets} under azure-native's other name. */
export const listJobEnvSecretsOutput: typeof listJobEnvSecrets = listJobEnvSecrets;

/**
 * Lists the secret environment variables of an execution of a job.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the execution is not found. Needs `Microsoft.AppPlatform/Spring/jobs/executions/listEnvSecrets/action`.
 *
 * @param args `resourceGroupName`, `serviceName`, `jobName` and `jobExecutionName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2024-05-01-preview by default
 *
 * @example
 * const keys = appplatform.listJobExecutionEnvSecrets({ resourceId: execution.id });
 * export const secret = keys.value;
 */
export const listJobExecutionEnvSecrets = functionOf<
  ListJobExecutionEnvSecretsArgs,
  ListJobExecutionEnvSecretsResult
>(jobExecutionEnvSecrets);

/** {@link listJobExecutionEnvSecrets} under azure-native's other name. */
export const listJobExecutionEnvSecretsOutput: typeof listJobExecutionEnvSecrets = listJobExecutionEnvSecrets;

/** The outputs of {@link ServiceTestKeys} beside those of every key resource; all but `use` are secret. */
export interface ServiceTestKeys extends FieldOutputs<ListServiceTestKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a service's test endpoint, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listServiceTestKeys}; every value that the service returned is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new appplatform.ServiceTestKeys("keys", { resourceId: spring.id });
 */
export class ServiceTestKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListServiceTestKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(serviceTestKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @param args `use`, if the second key is the active one
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): ServiceTestKeys {
    return new ServiceTestKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link JobEnvSecrets} that the service returns; all of them are secret. */
export interface JobEnvSecrets extends FieldOutputs<ListJobEnvSecretsResult> {}

/**
 * Keeps the secret environment variables of a job, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listJobEnvSecrets}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new appplatform.JobEnvSecrets("keys", { resourceId: job.id });
 */
export class JobEnvSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListJobEnvSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(jobEnvSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): JobEnvSecrets {
    return new JobEnvSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link JobExecutionEnvSecrets} that the service returns; all of them are secret. */
export interface JobExecutionEnvSecrets extends FieldOutputs<ListJobExecutionEnvSecretsResult> {}

/**
 * Keeps the secret environment variables of an execution of a job, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listJobExecutionEnvSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new appplatform.JobExecutionEnvSecrets("keys", { resourceId: execution.id });
 */
export class JobExecutionEnvSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListJobExecutionEnvSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(jobExecutionEnvSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): JobExecutionEnvSecrets {
    return new JobExecutionEnvSecrets(name, { resourceId: id }, { ...opts, id });
  }
}
