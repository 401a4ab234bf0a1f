// A shared access signature that is kept until the configuration says otherwise, and an app that has it.
import * as pulumi from "@pulumi/pulumi";
import { arm } from "pulumi-azure-listkeys";

class Consumer extends pulumi.CustomResource {
  constructor(name: string, settings: Record<string, pulumi.Input<unknown>>) {
    super("foreign:index:Consumer", name, { settings });
  }
}

const sas = new arm.Keys("sas", {
  resourceId:
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acc",
  apiVersion: "2023-05-01",
  action: "listAccountSas",
  body: {
    signedServices: "b",
    signedResourceTypes: "o",
    signedPermission: "r",
    signedExpiry: "2099-01-01T00:00:00Z",
  },
  keepers: { renewed: new pulumi.Config().get("renewed") ?? "at first" },
});

export const token = sas.result.apply((response) => response["accountSasToken"] as string);
export const { revision, rotated } = sas;

new Consumer("app", { PACKAGE: token });
