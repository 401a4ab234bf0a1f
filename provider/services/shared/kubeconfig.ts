/** Kubeconfigs as AKS, Arc and others list them: each by its name, in base64. */
import { listOf, object, string } from "../../operations/declare";
import type { Field } from "../../operations/types";

/** One that a client reads, in one line and without quotes, so that it is found in whatever a test looks through. */
export function kubeconfig(token: string): string {
  return `{apiVersion: v1, kind: Config, clusters: [{name: fake, cluster: {server: https://fake-aks.example}}], contexts: [{name: fake, context: {cluster: fake, user: fake}}], current-context: fake, users: [{name: fake, user: {token: ${token}}}]}`;
}

/** A kubeconfig in base64. */
export const encodedKubeconfig = {
  example: kubeconfig("fake-kubeconfig-{mark}"),
  encoding: "base64",
} as const;

/**
 * @param type azure-native's name for one of them
 * @param names the names that are documented, which tell them apart
 */
export function kubeconfigs(type: string, names?: readonly string[]): Field {
  return listOf(
    object(type, "One kubeconfig.", {
      name: string("The name of the kubeconfig.", { required: true, ...(names && { values: names }) }),
      value: string("The kubeconfig, in base64.", { required: true, ...encodedKubeconfig }),
    }),
    "The kubeconfigs.",
    { required: true, ...(names && { identity: { name: names } }) },
  );
}
