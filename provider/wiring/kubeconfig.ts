/** Kubeconfigs as the services list them, in the form that Kubernetes clients need. */
import type * as pulumi from "@pulumi/pulumi";

import { requireComputeType } from "./computeType";
import { kubeconfigProblem, kubeconfigText } from "./kubeconfigText";
import { type FieldChecker, type Inputs, projection, type Text } from "./projection";

/** The arguments of {@link kubeconfig}: what one of the three kinds of operations lists. */
export type KubeconfigArgs = ComputeKubeconfigArgs | ClusterKubeconfigArgs | SingleKubeconfigArgs;

/** Of an AKS compute of a Machine Learning workspace. */
export interface ComputeKubeconfigArgs {
  /** The result of `listComputeKeys`, or a `ComputeKeys`. */
  readonly compute: Inputs<{ computeType: string; userKubeConfig: Text; adminKubeConfig: Text }>;
  /**
   * Whose kubeconfig to take.
   * @default "user"
   */
  readonly role?: pulumi.Input<"user" | "admin"> | undefined;
}

/** Of a cluster, a namespace of it, a fleet or a cluster connected by Arc. */
export interface ClusterKubeconfigArgs {
  /**
   * The result of an operation that lists kubeconfigs by name, such as `listManagedClusterUserCredentials`, or its key
   * resource, such as a `ManagedClusterUserCredentials`.
   */
  readonly cluster: Inputs<{ kubeconfigs: readonly { name: Text; value: Text }[] | undefined }>;
  /**
   * The kubeconfig's name, such as `clusterUser`.
   * @default the first one
   */
  readonly name?: pulumi.Input<string | undefined> | undefined;
}

/** Of an operation that lists a single one. */
export interface SingleKubeconfigArgs {
  /** `kubeConfig` of `listManagedClusterAccessProfile`, `kubeconfig` of `listOpenShiftClusterAdminCredentials`. */
  readonly kubeconfig: pulumi.Input<Text>;
}

/**
 * A kubeconfig as text, ready for `new kubernetes.Provider({ kubeconfig })`; the service returns text or base64. It is
 * checked for what a client needs, as that provider treats an unreadable one as an unreachable cluster.
 *
 * @returns a secret
 * @see https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig
 *
 * @example
 * const cluster = containerservice.listManagedClusterUserCredentials({ resourceId: managedCluster.id });
 * const provider = new kubernetes.Provider("aks", { kubeconfig: wiring.kubeconfig({ cluster }) });
 */
export function kubeconfig(args: KubeconfigArgs): pulumi.Output<string> {
  const given = (args ?? {}) as Partial<ComputeKubeconfigArgs & ClusterKubeconfigArgs & SingleKubeconfigArgs>;
  // A key resource holds more than this, and is no input by itself.
  const { computeType, userKubeConfig, adminKubeConfig } = given.compute ?? {};
  const { kubeconfigs } = given.cluster ?? {};
  if (given.compute !== undefined) {
    const inputs = { computeType, userKubeConfig, adminKubeConfig, role: given.role };
    return projection("wiring.kubeconfig", inputs, ofCompute);
  }
  if (given.kubeconfig !== undefined) {
    return projection("wiring.kubeconfig", { kubeconfig: given.kubeconfig }, (values, fields) =>
      checked("kubeconfig", values.kubeconfig, fields),
    );
  }
  return projection("wiring.kubeconfig", { kubeconfigs, name: given.name }, ofCluster);
}

interface ComputeValues {
  computeType?: string | undefined;
  userKubeConfig?: Text;
  adminKubeConfig?: Text;
  role?: "user" | "admin" | undefined;
}

function ofCompute(values: ComputeValues, fields: FieldChecker): string {
  const role = fields.oneOf("role", values.role ?? "user", ["user", "admin"]);
  requireComputeType("AKS", values.computeType, fields);
  const field = `${role}KubeConfig` as const;
  return checked(`compute.${field}`, values[field], fields);
}

interface ClusterValues {
  kubeconfigs?: readonly { name: Text; value: Text }[] | undefined;
  name?: string | undefined;
}

function ofCluster({ kubeconfigs, name }: ClusterValues, fields: FieldChecker): string {
  if (kubeconfigs == null || kubeconfigs.length === 0) {
    const advice =
      "pass the result of listManagedClusterUserCredentials, or of another that lists kubeconfigs";
    return fields.reject(
      "cluster.kubeconfigs",
      `is ${kubeconfigs == null ? "null or missing" : "empty"}: ${advice}`,
    );
  }
  const found = name === undefined ? kubeconfigs[0] : kubeconfigs.find((each) => each.name === name);
  if (found === undefined)
    return fields.reject("name", "is of none of the kubeconfigs that the service returned");
  return checked("cluster.kubeconfigs.value", found.value, fields);
}

function checked(field: string, given: unknown, fields: FieldChecker): string {
  const text = kubeconfigText(fields.text(field, given, "the service returned none"));
  const problem = text === undefined ? "is neither text nor base64" : kubeconfigProblem(text);
  if (text !== undefined && problem === undefined) return text;
  return fields.reject(field, `${problem}, so it is not a complete kubeconfig: list the keys again`);
}
