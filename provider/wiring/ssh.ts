/** The administrator of a virtual machine, as SSH clients need it. */
import type * as pulumi from "@pulumi/pulumi";

import type { VirtualMachineSshCredentials } from "../modules/machinelearningservices";
import { requireComputeType } from "./computeType";
import { type Inputs, projection } from "./projection";

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
    requireComputeType("VirtualMachine", values.computeType, fields);
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
