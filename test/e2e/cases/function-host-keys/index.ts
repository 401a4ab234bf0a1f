// The host's keys of a Function App that the program creates: its host takes a while to start.
import { Secret } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { arm } from "pulumi-azure-listkeys";

const sites =
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-app/providers/Microsoft.Web/sites";

// Stands for the app: its ID is known once it is created.
const site = new Secret("site", {});
const siteId = site.id.apply(() => `${sites}/early`);

const host = arm.listKeys({
  resourceId: pulumi.interpolate`${siteId}/host/default`,
  apiVersion: "2022-09-01",
  action: "listkeys",
});

export const functionKey = host.apply((keys) => (keys["functionKeys"] as { default?: string }).default);
