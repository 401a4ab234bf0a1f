import * as v from "@badrap/valita";

import { defineOperation } from "../operation";
import { anySubscriptionId, machineLearningWorkspaceName, resourceGroupName } from "../parameters";
import { object, optional, string } from "../schema";

/**
 * The secrets of a compute, told apart by `computeType`: AKS, Databricks and VirtualMachine have fields of
 * their own; any other compute is passed on with whatever the service answered.
 */
export type ComputeSecrets = EachWithAllFields<
  AksComputeSecrets | DatabricksComputeSecrets | VirtualMachineSecrets | OtherComputeSecrets
>;

/** Secrets of an AKS compute. */
export interface AksComputeSecrets {
  /** Tells the compute types apart. */
  computeType: "AKS";
  /** The user's kubeconfig of the cluster. */
  userKubeConfig: string | null | undefined;
  /** The administrator's kubeconfig of the cluster. */
  adminKubeConfig: string | null | undefined;
  /** The name of the cluster's image pull secret. */
  imagePullSecretName: string | null | undefined;
}

/** Secrets of a Databricks compute. */
export interface DatabricksComputeSecrets {
  /** Tells the compute types apart. */
  computeType: "Databricks";
  /** The access token of the Databricks account. */
  databricksAccessToken: string | null | undefined;
}

/** Secrets of a virtual machine. */
export interface VirtualMachineSecrets {
  /** Tells the compute types apart. */
  computeType: "VirtualMachine";
  /** The virtual machine's administrator. */
  administratorAccount: VirtualMachineSshCredentials | null | undefined;
}

/** The administrator of a virtual machine. */
export interface VirtualMachineSshCredentials {
  /** The administrator's user name. */
  username: string | null | undefined;
  /** The administrator's password. */
  password: string | null | undefined;
  /** The public SSH key. */
  publicKeyData: string | null | undefined;
  /** The private SSH key. */
  privateKeyData: string | null | undefined;
}

/**
 * What any other compute answers: whatever it carries. The types known today are named, so that
 * `computeType` tells the variants apart for the compiler; a later one is passed on just the same.
 */
export interface OtherComputeSecrets {
  /** Tells the compute types apart. */
  computeType:
    | "Kubernetes"
    | "AmlCompute"
    | "ComputeInstance"
    | "DataFactory"
    | "HDInsight"
    | "DataLakeAnalytics"
    | "SynapseSpark";
}

/**
 * Each variant, with the fields of the others beside its own, so that every field lifts: `keys.userKubeConfig`.
 * Those are `undefined`, but not typed so: a field of that type does not lift in programs without `strict`.
 */
type EachWithAllFields<Variant, All = Variant> = Variant extends unknown
  ? Variant & { [Field in Exclude<KeyOfAny<All>, keyof Variant>]: ValueOfAny<All, Field> | undefined }
  : never;

type ValueOfAny<Variants, Field extends PropertyKey> = Variants extends { [F in Field]: infer Value }
  ? Value
  : never;

type KeyOfAny<Variants> = Variants extends unknown ? keyof Variants : never;

// Without the check, an AKS answer with a field of the wrong type would pass as another compute's.
const isOther = (computeType: string) => !["AKS", "Databricks", "VirtualMachine"].includes(computeType);

const computeSecrets = v.union(
  object<AksComputeSecrets>({
    computeType: v.literal("AKS"),
    userKubeConfig: string,
    adminKubeConfig: string,
    imagePullSecretName: string,
  }),
  object<DatabricksComputeSecrets>({ computeType: v.literal("Databricks"), databricksAccessToken: string }),
  object<VirtualMachineSecrets>({
    computeType: v.literal("VirtualMachine"),
    administratorAccount: optional(
      object<VirtualMachineSshCredentials>({
        username: string,
        password: string,
        publicKeyData: string,
        privateKeyData: string,
      }),
    ),
  }),
  v.object({ computeType: v.string().assert(isOther) }),
);

export const listComputeKeys = defineOperation({
  module: "machinelearningservices",
  functionName: "listComputeKeys",
  resourceName: "ComputeKeys",
  reference: "https://learn.microsoft.com/rest/api/azureml/compute/list-keys",
  resourcePath:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
  apiVersion: "2025-09-01",
  parameters: {
    /** The name of the resource group that holds the workspace: 1 to 90 characters. */
    resourceGroupName,
    /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
    workspaceName: machineLearningWorkspaceName,
    /** The name of the compute. */
    computeName: { accepts: "the name of a compute" },
  },
  subscriptionId: anySubscriptionId,
  result: computeSecrets as v.Type<unknown> as v.Type<ComputeSecrets>,
  sample: (mark) => {
    const aks: AksComputeSecrets = {
      computeType: "AKS",
      userKubeConfig: sampleKubeconfig(`fake-user-kubeconfig-${mark}`),
      adminKubeConfig: sampleKubeconfig(`fake-admin-kubeconfig-${mark}`),
      imagePullSecretName: `fake-pull-secret-${mark}`,
    };
    return aks as ComputeSecrets;
  },
});

/** One that a client reads, in one line and without quotes, so that it is found in whatever a test looks through. */
function sampleKubeconfig(token: string): string {
  return `{apiVersion: v1, kind: Config, clusters: [{name: fake, cluster: {server: https://fake-aks.example}}], contexts: [{name: fake, context: {cluster: fake, user: fake}}], current-context: fake, users: [{name: fake, user: {token: ${token}}}]}`;
}
