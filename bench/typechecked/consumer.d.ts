// In place of azure-native's Key Vault: a consumer that brings no types but Pulumi's.
import * as pulumi from "@pulumi/pulumi";

export declare class Secret extends pulumi.CustomResource {
  constructor(name: string, args: object);
}
