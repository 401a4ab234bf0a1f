/** Secrets of a compute, in the forms that its clients need. */
import type * as pulumi from "@pulumi/pulumi";

import type { VirtualMachineSshCredentials } from "../modules/machinelearningservices";
import { kubeconfigProblem, kubeconfigText } from "./kubeconfigText";
import { type FieldChecker, type Inputs, projection, type Text } from "./projection";

/** The arguments of {@link kubeconfig}. */
export interface KubeconfigArgs {
  /** The result of `listComputeKeys`, or a `ComputeKeys`. */
  readonly compute: Inputs<{ computeType: string; userKubeConfig: Text; adminKubeConfig: Text }>;
  /**
   * Whose kubeconfig to take.
   * @default "user"
   */
  readonly role?: pulumi.Input<"user" | "admin"> | undefined;
}

/** The arguments of {@link sshCredentials}. */
export interface SshCredentialsArgs {
  /** The result of `listComputeKeys`, or a `ComputeKeys`. */
  readonly compute: Inputs<{
    computeType: string;
    administratorAccount: VirtualMachineSshCredentials | undefined;
  }>;
  /** The address of the virtual machine, which the service does not return. */
  readonly host: pulumi.Input<string>;
  /**
   * The port for SSH connections.
   * @default the default of the consumer, 22
   */
  readonly port?: pulumi.Input<number> | undefined;
}

/** The address and the credentials: a private key, or a password if there is no key. */
export interface SshCredentials {
  host: string;
  port?: number;
  user: string;
  privateKey?: string;
  password?: string;
}

/**
 * The kubeconfig of an AKS compute as text, ready for `new kubernetes.Provider({ kubeconfig })`; the service returns text or
 * base64. It is checked for what a client needs, as that provider treats an unreadable one as an unreachable cluster.
 *
 * @returns a secret
 * @see https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig
 */
export function kubeconfig({ compute, role }: KubeconfigArgs): pulumi.Output<string> {
  const { computeType, userKubeConfig, adminKubeConfig } = compute ?? {};
  const inputs = { computeType, userKubeConfig, adminKubeConfig, role };
  return projection("wiring.kubeconfig", inputs, (values, fields) => {
    const field = `${fields.oneOf("role", values.role ?? "user", ["user", "admin"])}KubeConfig` as const;
    requireType("AKS", values.computeType, fields);
    const text = kubeconfigText(fields.text(`compute.${field}`, values[field], "the service returned none"));
    const problem = text === undefined ? "is neither text nor base64" : kubeconfigProblem(text);
    if (text === undefined || problem !== undefined) {
      return fields.reject(
        `compute.${field}`,
        `${problem}, so it is not a complete kubeconfig: list the keys again`,
      );
    }
    return text;
  });
}

/**
 * How to connect to the virtual machine of a compute by SSH, as the `connection` of `@pulumi/command`'s remote
 * commands takes it.
 *
 * @returns a secret; each field lifts
 * @see https://www.pulumi.com/registry/packages/command/api-docs/remote/command/#connection
 */
export function sshCredentials({ compute, host, port }: SshCredentialsArgs): pulumi.Output<SshCredentials> {
  const { computeType, administratorAccount: account } = compute ?? {};
  const inputs = { computeType, account, host, port };
  return projection("wiring.sshCredentials", inputs, (values, fields): SshCredentials => {
    requireType("VirtualMachine", values.computeType, fields);
    const address = {
      host: fields.text("host", values.host, "it takes the address of the virtual machine"),
      ...(values.port === undefined ? {} : { port: values.port }),
    };
    const user = fields.text("compute.administratorAccount.username", values.account?.username);
    const { privateKeyData, password } = values.account ?? {};
    if (privateKeyData) return { ...address, user, privateKey: privateKeyData };
    const neither = "and so is privateKeyData: the virtual machine was attached without credentials";
    return {
      ...address,
      user,
      password: fields.text("compute.administratorAccount.password", password, neither),
    };
  });
}

function requireType(wanted: "AKS" | "VirtualMachine", computeType: unknown, fields: FieldChecker): void {
  const type = fields.text(
    "compute.computeType",
    computeType,
    "pass the result of listComputeKeys, or a ComputeKeys",
  );
  if (type !== wanted)
    fields.reject("compute", `has another computeType than ${wanted}, so it has no such secrets`);
}
