// The read-only key of a configuration store, whose keys come in pages.
import { arm } from "pulumi-azure-listkeys";

const keys = arm.listKeys({
  resourceId:
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.AppConfiguration/configurationStores/conf",
  apiVersion: "2024-05-01",
});

export const readOnlyKey = keys.apply(
  ({ value }) => (value as { readOnly: boolean; value: string }[]).find(({ readOnly }) => readOnly)?.value,
);
